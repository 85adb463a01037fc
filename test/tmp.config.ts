import base from './vitest.config.ts'

for (const p of (base as any).test.projects) delete p.test.globalSetup
export default base
