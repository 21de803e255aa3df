export { default as OrderList } from './parts/OrderList.vue'
export { useTasks } from './useTasks'
