import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import Diagram from './Diagram.astro'
import Example from './Example.astro'
import Link from './Link.astro'
import Mistakes from './Mistakes.astro'
import Situation from './Situation.astro'
import Source from './Source.astro'
import Table from './Table.astro'
import Tip from './Tip.astro'
import Tool from './Tool.astro'
import TryIt from './TryIt.astro'
import Wording from './Wording.astro'

/** The authors' vocabulary: every tag a page may use, and what Markdown's own links and tables become. */
export const vocabulary: Record<string, AstroComponentFactory> = {
  Diagram,
  Example,
  Mistakes,
  Situation,
  Source,
  Tip,
  Tool,
  TryIt,
  Wording,
  a: Link,
  table: Table,
}

/** The drawings there are, by the name of their file. */
export const diagrams: readonly string[] = Object.keys(import.meta.glob('../diagrams/*.astro')).map((path) =>
  path.replace(/^.*\/|\.astro$/g, ''),
)
