import { describe, expect, it } from 'vitest'
import { startThread } from '../../src/integrations/thread.ts'

/** A thread that runs some code, in which `answer` answers. */
function threadOf(code: string) {
  const start = "import { parentPort, workerData } from 'node:worker_threads'\n"
  const answer = 'const answer = (what) => parentPort.postMessage(what)\n'
  return startThread<unknown>(new URL(`data:text/javascript,${encodeURIComponent(start + answer + code)}`), 7)
}

describe('a thread', () => {
  it('answers every question in the order they are asked, and knows what it was started with', async () => {
    const thread = threadOf("parentPort.on('message', (asked) => answer(asked + workerData))")
    expect(await Promise.all([thread.ask(1), thread.ask(2), thread.ask(3)])).toEqual([8, 9, 10])
    await thread.end()
  })

  it('takes over what it is handed', async () => {
    const thread = threadOf("parentPort.on('message', (asked) => answer(asked.byteLength))")
    const bytes = new ArrayBuffer(5)
    expect(await thread.ask(bytes, [bytes])).toBe(5)
    expect(bytes.byteLength).toBe(0)
    await thread.end()
  })

  it('fails whoever waits for it and whoever asks later, with its own fault', async () => {
    const thread = threadOf("parentPort.on('message', () => { throw new Error('no room') })")
    const asked = [thread.ask('one'), thread.ask('two')]
    for (const { reason } of (await Promise.allSettled(asked)) as PromiseRejectedResult[])
      expect(reason.message).toBe('no room')
    await expect(thread.ask('three')).rejects.toThrow('no room')
  })
})
