/** Those whom a service serves, as a pattern: "customer", "the applicants". */
export const SERVED =
  '(?:customer|client|victim|witness|candidate|shopper|buyer|survivor|bereaved famil(?:y|ie)|applicant|claimant|complainant|caller|visitor|user|member|citizen|resident|tenant|patient|passenger|student|pupil|parent|guest|borrower|subscriber|owner|holder|occupier|neighbour|supplier|importer|exporter|employer|employee|worker|taxpayer|traveller|trader|licensee|policyholder|household|business|company|child|people|person|part(?:y|ies))(?:s|es|ren)?'
