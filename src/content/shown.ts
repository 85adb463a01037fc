import { type IsShown, leadsToShown, shownIn } from '../schemas/shown.ts'
import { getOwnSite } from './languages.ts'
import { once } from './once.ts'

/** Tells which sections and pages are shown. */
export const getIsShown = once(async (): Promise<IsShown> => shownIn(await getOwnSite()))

/** Whether an address of the site leads to something that is shown; one that leads nowhere at all is told by the check of links. */
export async function isAddressShown(address: string): Promise<boolean> {
  return leadsToShown(address, await getIsShown())
}
