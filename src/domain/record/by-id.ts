import * as v from 'valibot'

/** Checks a map from ids to values. Not `v.record`: it drops the keys `constructor` and `prototype`, which are good ids of questions. */
export function byId<T extends v.GenericSchema>(value: T) {
  return v.pipe(
    v.custom<object>((map) => typeof map === 'object' && map !== null && !Array.isArray(map)),
    v.transform((map) => Object.entries(map)),
    v.array(v.tuple([v.string(), value])),
    v.transform((entries) => Object.fromEntries(entries) as Record<string, v.InferOutput<T>>),
  )
}

/** The value under an id. Ids come from saved data, so `constructor` must not find Object's own. */
export function own<T>(map: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(map, id) ? map[id] : undefined
}
