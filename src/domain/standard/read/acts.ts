import { formsOf } from '../forms.ts'

/** What a service does for its customers, in all forms: a verb after "officers", and no second noun as in "officers' pay". */
export const ACTS: ReadonlySet<string> = new Set([
  ...`accept acknowledge act achieve advise agree aim announce answer arrange arrive ask assess assist attend begin bring call
  carry check clear close collect come complete confirm connect contact deal decide deliver discuss do email endeavour
  examine explain find fix follow get give go greet handle happen help identify inform inspect introduce investigate issue
  join keep listen look make manage meet monitor notify offer open patrol pay phone pick prepare process provide reach remove
  repair reply resolve respond restore return review ring see send serve settle show sign speak start state stay strive take
  talk tell transfer treat triage try turn undertake use fill clean empty escort lend load operate pack patch run sell ship sort sweep teach translate weigh visit wait wear welcome work write`
    .split(/\s+/)
    .flatMap(formsOf),
  ...`began begun brought came dealt did does done gave given goes gone got kept made met paid picked rang rung said saw
  seen sent shown spoke spoken taken told took written wrote`.split(/\s+/),
])
