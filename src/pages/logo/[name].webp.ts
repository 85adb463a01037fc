import { logoRoute } from '../../content/look.ts'

export const { getStaticPaths, GET } = logoRoute('webp')
