import { markupText } from './plain-text.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const SCHEMAS = 'http://schemas.openxmlformats.org'
const SPREADSHEET = `${SCHEMAS}/spreadsheetml/2006/main`
const LINKS = `${SCHEMAS}/package/2006/relationships`
const OFFICE = `${SCHEMAS}/officeDocument/2006/relationships`
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml'
const LINKS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml'

/** Places of the cell styles in `STYLES`: text that stays text when somebody edits it, the head of a column, a number. */
export const STYLE = { text: 0, head: 1, number: 2 }

const STYLES = `${XML}<styleSheet xmlns="${SPREADSHEET}">
<fonts count="2"><font><sz val="12"/><name val="Arial"/></font><font><b/><sz val="12"/><name val="Arial"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="3">
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>
</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`

/** The parts of a workbook (ECMA-376) around its sheets, by path; `names` are legal names of sheets. */
export function workbookParts(names: readonly string[]): Record<string, string> {
  const path = (n: number) => `worksheets/sheet${n}.xml`
  const each = (make: (n: number, name: string) => string) =>
    names.map((name, i) => make(i + 1, name)).join('')
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${SCHEMAS}/package/2006/content-types">
<Default Extension="rels" ContentType="${LINKS_TYPE}"/><Default Extension="xml" ContentType="application/xml"/>
${override('xl/workbook.xml', `${TYPE}.sheet.main+xml`)}${override('xl/styles.xml', `${TYPE}.styles+xml`)}
${each((n) => override(`xl/${path(n)}`, `${TYPE}.worksheet+xml`))}${override('docProps/core.xml', CORE_TYPE)}
</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${LINKS}">
${link('rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml')}
${link('rId2', `${LINKS}/metadata/core-properties`, 'docProps/core.xml')}
</Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets>
${each((n, name) => `<sheet name="${markupText(name)}" sheetId="${n}" r:id="rId${n}"/>`)}
</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${LINKS}">
${each((n) => link(`rId${n}`, `${OFFICE}/worksheet`, path(n)))}
${link(`rId${names.length + 1}`, `${OFFICE}/styles`, 'styles.xml')}
</Relationships>`,
    'xl/styles.xml': STYLES,
  }
}
