export type Theme = 'dark' | 'light'

/** The map's own colours: quiet ground, so that people and calls stand out. */
export const PALETTE = {
  dark: {
    ground: '#101827', green: '#13281f', water: '#12314c', waterLine: '#1d4768', compound: '#162034', building: '#202c42', buildingEdge: '#2c3b57',
    road: '#33425e', roadMain: '#4a5d82', roadEdge: '#0c1320', path: '#3a4965', rail: '#46526b', boundary: '#7d8db0',
    label: '#c2cde0', labelWater: '#7fb2dd', halo: '#0c1320',
    reach: '#4da3ff', spoke: '#ffd54a', route: '#ffd54a', house: '#8fd3ff', mark: '#ffffff', ink: '#0c1320', draft: '#ff7ad9', area: '#9fb0d6', measure: '#ff7ad9', good: '#52db94', warn: '#ffc240', bad: '#ff8a80', past: '#9aa6ba',
  },
  light: {
    ground: '#f1f3f7', green: '#dcecd9', water: '#b9d9ef', waterLine: '#93c0e0', compound: '#e9edf4', building: '#dbe0ea', buildingEdge: '#c2cad8',
    road: '#ffffff', roadMain: '#ffe9b8', roadEdge: '#c2cad8', path: '#c9d0dd', rail: '#9aa5b8', boundary: '#7a879f',
    label: '#38465e', labelWater: '#2b6590', halo: '#ffffff',
    reach: '#1557b0', spoke: '#a14a00', route: '#a14a00', house: '#0b5c93', mark: '#ffffff', ink: '#152033', draft: '#b0137f', area: '#56648a', measure: '#b0137f', good: '#0a7f47', warn: '#9a5b00', bad: '#b3261e', past: '#5b667a',
  },
} as const

type Rgb = [number, number, number]

/** People by state; the shape tells the force, a sign in it repeats the state, a hollow mark tells the age. */
export const PEOPLE: Record<Theme, Record<'free' | 'asked' | 'going' | 'at_scene' | 'resting' | 'stale', Rgb>> = {
  dark: { free: [0.32, 0.86, 0.58], asked: [1, 0.76, 0.25], going: [0.4, 0.72, 1], at_scene: [0.86, 0.6, 1], resting: [0.6, 0.65, 0.73], stale: [0.62, 0.66, 0.73] },
  light: { free: [0.04, 0.5, 0.28], asked: [0.72, 0.42, 0], going: [0.06, 0.36, 0.78], at_scene: [0.5, 0.16, 0.7], resting: [0.4, 0.45, 0.53], stale: [0.45, 0.49, 0.56] },
}

/** Discs of people who stand too close to be told apart. */
export const CROWDS: Record<Theme, Record<'halo' | 'disc' | 'ink', Rgb>> = {
  dark: { halo: [0.04, 0.06, 0.1], disc: [0.13, 0.2, 0.32], ink: [1, 1, 1] },
  light: { halo: [1, 1, 1], disc: [0.16, 0.24, 0.4], ink: [1, 1, 1] },
}

/** Heat from none to most; light or dark enough to be read on the ground. The console's legend draws the same steps. */
export const HEAT: Record<Theme, readonly [number, string][]> = {
  dark: [[0, 'rgba(64, 28, 90, 0)'], [0.15, 'rgba(96, 38, 120, 0.55)'], [0.4, 'rgba(190, 55, 90, 0.7)'], [0.7, 'rgba(245, 125, 40, 0.8)'], [1, 'rgba(255, 232, 120, 0.9)']],
  light: [[0, 'rgba(255, 226, 150, 0)'], [0.15, 'rgba(255, 205, 110, 0.6)'], [0.4, 'rgba(245, 140, 55, 0.7)'], [0.7, 'rgba(205, 55, 60, 0.75)'], [1, 'rgba(110, 15, 70, 0.85)']],
}

export const PRIORITY: Record<number, string> = { 1: '#d92d20', 2: '#c2560c', 3: '#1f5fc4', 4: '#55617a' }
