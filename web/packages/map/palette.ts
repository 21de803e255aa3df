export type Theme = 'dark' | 'light'

/** The map's own colours: quiet ground, so that people and calls stand out. */
export const PALETTE = {
  dark: {
    ground: '#101827', green: '#13281f', water: '#12314c', waterLine: '#1d4768', compound: '#162034', building: '#202c42', buildingEdge: '#2c3b57',
    road: '#33425e', roadMain: '#4a5d82', roadEdge: '#0c1320', path: '#3a4965', rail: '#46526b', boundary: '#7d8db0',
    label: '#c2cde0', labelWater: '#7fb2dd', halo: '#0c1320',
    reach: '#4da3ff', spoke: '#ffd54a', route: '#ffd54a', house: '#8fd3ff', mark: '#ffffff', ink: '#0c1320', draft: '#ff7ad9',
  },
  light: {
    ground: '#f1f3f7', green: '#dcecd9', water: '#b9d9ef', waterLine: '#93c0e0', compound: '#e9edf4', building: '#dbe0ea', buildingEdge: '#c2cad8',
    road: '#ffffff', roadMain: '#ffe9b8', roadEdge: '#c2cad8', path: '#c9d0dd', rail: '#9aa5b8', boundary: '#7a879f',
    label: '#38465e', labelWater: '#2b6590', halo: '#ffffff',
    reach: '#1557b0', spoke: '#a14a00', route: '#a14a00', house: '#0b5c93', mark: '#ffffff', ink: '#152033', draft: '#b0137f',
  },
} as const

type Rgb = [number, number, number]

/** People by state; the shape tells the force, a hollow mark the age. */
export const PEOPLE: Record<Theme, Record<'free' | 'asked' | 'going' | 'at_scene' | 'resting' | 'stale', Rgb>> = {
  dark: { free: [0.32, 0.86, 0.58], asked: [1, 0.76, 0.25], going: [0.4, 0.72, 1], at_scene: [0.86, 0.6, 1], resting: [0.6, 0.65, 0.73], stale: [0.62, 0.66, 0.73] },
  light: { free: [0.04, 0.5, 0.28], asked: [0.72, 0.42, 0], going: [0.06, 0.36, 0.78], at_scene: [0.5, 0.16, 0.7], resting: [0.4, 0.45, 0.53], stale: [0.45, 0.49, 0.56] },
}

export const PRIORITY: Record<number, string> = { 1: '#d92d20', 2: '#c2560c', 3: '#1f5fc4', 4: '#55617a' }
