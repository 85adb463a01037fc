import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/domain/record/document.ts'
import { charterOf, promisesIn } from '../../../../src/domain/standard/register/charter.ts'
import { NO_NOTES, readNotes } from '../../../../src/domain/standard/register/notes.ts'
import { aStandard, WHOLE } from '../../../helpers/registers.ts'
import { say } from '../../../helpers/words.ts'

const textsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'list' ? block.items : 'text' in block ? [block.text] : []))

describe('what customers are promised', () => {
  it('is what is agreed or live, and no more', () => {
    const records = (['draft', 'agreed', 'live', 'retired'] as const).map((status) =>
      aStandard(status, { status }),
    )
    expect(promisesIn(records, say).promises.map(({ id }) => id)).toEqual(['agreed', 'live'])
  })

  it('is said in cases out of a hundred, with what happens otherwise', () => {
    const draft =
      '95% of calls are answered by a person within 15 seconds of the first ring. If we cannot, we ring back within 1 hour.'
    const [promise] = promisesIn([aStandard('calls', { draft })], say).promises
    expect(promise?.promise).toBe(
      '95 of every 100 calls are answered by a person within 15 seconds of the first ring.',
    )
    expect(promise?.details.join(' ')).toMatch(/ring back within 1 hour/)
  })

  it('has no gap: a standard with one is left out and counted', () => {
    const { promises, left } = promisesIn([aStandard('a', { draft: 'Answer emails promptly' })], say)
    expect([promises, left]).toEqual([[], 1])
  })

  it('has no heading that only repeats the draft', () => {
    const names = (title: string) =>
      promisesIn([aStandard('calls', { title })], say).promises.map(({ name }) => name)
    expect(names('Calls')).toEqual(['Calls'])
    expect(names(`${WHOLE.slice(0, WHOLE.lastIndexOf(' ', 60))}…`)).toEqual([''])
  })
})

describe('a charter', () => {
  const { promises } = promisesIn([aStandard('calls')], say)
  const make = (texts = NO_NOTES) => charterOf(promises, texts, '2026-11-22', say, 'en-GB')

  it('says what happens when a promise is missed, and where to turn', () => {
    const texts = textsOf(
      make({ ...NO_NOTES, missed: 'We say sorry within a day.', contact: 'Ring 0123' }).blocks,
    )
    expect(texts).toEqual(expect.arrayContaining(['We say sorry within a day.', 'Ring 0123']))
  })

  it('leaves lines to fill in by hand for what nobody has written', () => {
    expect(textsOf(make().blocks)).toEqual(
      expect.arrayContaining([say('register.missedBlank'), say('register.contactBlank')]),
    )
  })

  it('is named after the organisation', () => {
    expect(make({ ...NO_NOTES, organisation: 'Harbour Library' }).title).toContain('Harbour Library')
  })
})

describe('what stands beside the promises', () => {
  it.each([undefined, '', '{', '7', '[]', 'null', '{"organisation":7,"settled":"yes"}'])(
    'is empty when %s was kept',
    (text) => {
      expect(readNotes(text)).toEqual(NO_NOTES)
    },
  )

  it('keeps what can be read of it', () => {
    expect(readNotes('{"contact":"Ring 0123","settled":7}')).toEqual({ ...NO_NOTES, contact: 'Ring 0123' })
  })
})
