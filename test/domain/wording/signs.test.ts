import { describe, expect, it } from 'vitest'
import { faults } from '../../helpers/wording.ts'

const UNFRIENDLY: readonly [sign: string, rule: string][] = [
  ['NO CELL PHONES', 'no-phones'],
  ['Please switch off your mobile phone', 'no-phones'],
  ['No food or drink', 'no-food'],
  ['No food, drink or chewing gum in the library', 'no'],
  ['Do not touch the exhibits', 'do-not-touch'],
  ['STAFF ONLY', 'staff-only'],
  ['Private', 'staff-only'],
  ['No entry', 'no-entry'],
  ['Children must be kept under control at all times', 'children-controlled'],
  ['No unaccompanied children', 'children-controlled'],
  ['No dogs', 'no-dogs'],
  ['No bags beyond this point', 'no-bags'],
  ['Strictly no prams or pushchairs', 'no'],
  ['No parking', 'no-parking'],
  ['Unauthorised vehicles will be clamped', 'no-parking'],
  ['Do not sit here', 'no-sitting'],
  ['No photography', 'no-photos'],
  ['SILENCE', 'silence'],
  ['No refunds without a receipt', 'no-refunds'],
  ['Cash only', 'how-to-pay'],
  ['Toilets are for customers only', 'no-toilets'],
  ['Please wait your turn', 'wait-your-turn'],
  ['No ball games', 'no-games'],
  ['Do not drop litter', 'no-litter'],
  ['Keep off the grass', 'off-the-grass'],
  ['Do not feed the ducks', 'do-not-feed'],
  ['Do not lean on the counter', 'do-not-lean'],
  ['Do not disturb: meeting in progress', 'do-not-disturb'],
  ['Please do not remove magazines from the waiting room', 'do-not-remove'],
  ['Do not move the chairs', 'do-not-move'],
  ['Don’t put paper towels down the toilet', 'do-not-put'],
  ['Do not leave bags unattended', 'do-not-leave'],
  ['The management accepts no responsibility for lost property', 'no-liability'],
  ['Abuse of our staff will not be tolerated', 'no-abuse'],
  ['Trespassers will be prosecuted', 'will-be-punished'],
  ['Visitors must not use this lift', 'you-may-not'],
  ['Books must not be returned here', 'must-not'],
  ['Dancing is strictly forbidden', 'is-forbidden'],
  ['Ice creams are not allowed in the shop', 'is-forbidden'],
  ['You are not permitted to film', 'not-allowed-to'],
  ['Thank you for not talking', 'thank-you-for-not'],
  ['Failure to sign in will mean a fine', 'failure-to'],
  ['Members only', 'for-some-only'],
  ['All visitors must report to reception', 'you-must'],
  ['CLOSED', 'closed'],
  ['Out of order', 'out-of-order'],
  ['By appointment only', 'appointment-only'],
  ['We reserve the right to refuse admission', 'reserve-the-right'],
  ['No exceptions', 'no-exceptions'],
  ['No hats', 'no-drinks-in'],
  ['I can’t do that.', 'i-cannot-do-that'],
  ['Unfortunately we cannot accept cheques', 'we-cannot'],
  ['That is not possible', 'not-possible'],
  ['It’s company policy', 'our-policy'],
  ['We’ve always done it this way', 'always-done'],
  ['That’s not my department', 'not-my-job'],
  ['Your call is important to us', 'call-matters'],
  ['You failed to enclose the form', 'you-failed'],
  ['The ten o’clock has arrived', 'o-clock'],
  ['Our patrons come first', 'patrons'],
  ['Take it to Circulation desk', 'circulation'],
  ['Ask for an ILL', 'ill'],
  ['Periodicals', 'periodicals'],
  ['Reference', 'reference'],
  ['Find the call number', 'call-number'],
  ['Search OCLC', 'oclc'],
  ['Ask a page', 'page'],
]

const FRIENDLY = [
  'You are welcome to use your phone in the lobby',
  'Courteous phone use, please',
  'You are welcome to eat in the cafe',
  'Questions? Ask here',
  'Pay here',
  'Toilets on the first floor',
  'Way out',
  'Assistance dogs are welcome everywhere',
  'No charge for children under five',
  'No problem, we will ring you',
  'There is no need to book',
  'Yes or no',
  'Please do not hesitate to ask',
  'Don’t forget to turn your phone back on',
  'Don’t worry, we will find it',
  'I can’t wait to see you',
  'If you can’t come, tell us and we will find another day',
  'You can’t miss it: the blue door',
  'See page 4',
  'Your reference number is 12',
  'She was ill on Monday',
  'The patron saint of the town',
  'We will not share your details with anybody',
  'You must be tired after that journey',
  'Parking is free after six',
  'We are open until nine. No later bus? Ask us',
  'Keep out of reach of children',
  'كل شيء على ما يرام',
  '欢迎光临',
]

describe('an unfriendly sign', () => {
  it.each(UNFRIENDLY)('%s is found by the rule %s', (sign, rule) => {
    expect(faults(sign).map((one) => one.rule)).toContain(rule)
  })

  it.each(UNFRIENDLY)('%s gets a friendlier form', (sign) => {
    for (const { suggestions } of faults(sign)) expect(suggestions.length).toBeGreaterThan(0)
  })
})

describe('a friendly sign', () => {
  it.each(FRIENDLY)('is left as it is: %s', (sign) => {
    expect(faults(sign)).toEqual([])
  })
})
