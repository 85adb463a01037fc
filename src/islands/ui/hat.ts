/** The hat of the customer activist (A02), the site's mark: one line round it, and its band. Drawn in 48 by 32 units. */
export const HAT = {
  box: '0 0 48 32',
  line: 'M3 23c6 5 36 5 42 0-4-1-7-3-8-6C35 10 34 4 29 4c-3 0-3 2-5 2s-2-2-5-2c-5 0-6 6-8 13-1 3-4 5-8 6Z',
  band: 'M11.500 17.500c6 3.600 19 3.600 25 0',
}
