/** Version of the program, from package.json. */
declare const __APP_VERSION__: string

declare module 'subset-font' {
  /** Cuts a font to the letters of a text, and its weight axis to a range. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes: { wght: { min: number; max: number } } },
  ): Promise<Buffer>
}
