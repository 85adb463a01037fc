import { type Transferable, Worker } from 'node:worker_threads'

/** A thread that answers what it is asked, in the order it is asked. */
export interface Thread<Question> {
  /** Asks; what is handed over is the thread's from then on. */
  readonly ask: <Answer>(question: Question, handedOver?: readonly Transferable[]) => Promise<Answer>
  readonly end: () => Promise<unknown>
}

/** Runs a file as a thread that listens for questions. When it fails, all answers that are waited for fail with it, and later ones. */
export function startThread<Question>(file: URL, workerData: unknown): Thread<Question> {
  const worker = new Worker(file, { workerData })
  const waiting: PromiseWithResolvers<unknown>[] = []
  let fault: unknown
  worker.on('message', (answer) => waiting.shift()?.resolve(answer))
  worker.on('error', (error) => {
    fault = error
    for (const { reject } of waiting.splice(0)) reject(error)
  })
  return {
    ask: async <Answer>(question: Question, handedOver: readonly Transferable[] = []) => {
      if (fault) throw fault
      const answer = Promise.withResolvers<Answer>()
      waiting.push(answer as PromiseWithResolvers<unknown>)
      worker.postMessage(question, handedOver)
      return answer.promise
    },
    end: () => worker.terminate(),
  }
}
