import { useAsk, wire } from '../shell'

/** The signed rounds of a house. */
export const useRounds = (house: () => string) => useAsk(() => wire.houses.rounds(house()))
