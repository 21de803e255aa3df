export { useTasks } from './useTasks'
