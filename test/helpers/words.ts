import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { speaker } from '../../src/domain/text/message.ts'
import { PROJECT } from './build.ts'

/** A YAML file of the project, such as `content/site.yaml`. */
export function readYaml<T>(path: string): T {
  return parse(readFileSync(join(PROJECT, path), 'utf8')) as T
}

interface Site {
  readonly name: string
  readonly language: string
  readonly sections: readonly { readonly id: string; readonly title: string }[]
}

/** `content/site.yaml`, so that the tests hold in a handbook whose name and sections were changed. */
export const SITE = readYaml<Site>('content/site.yaml')

/** Says a text of the interface, so that the tests find controls by the words readers see. */
export const say = speaker(readYaml(`content/strings/${SITE.language.split('-')[0]}.yaml`), SITE.language)
