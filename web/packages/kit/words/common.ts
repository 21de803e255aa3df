import type { Words } from '../words'

/** What every screen says. */
export const common: Words = {
  'zh-CN': {
    loading: '正在读取…', retry: '重试', close: '关闭', cancel: '取消', confirm: '确定', save: '保存', search: '查找', all: '全部', undo: '撤回', none: '无', unknown: '未知',
    yes: '是', no: '否', estimated: '估算', seconds: '{n} 秒', minutes: '{n} 分钟', metres: '{n} 米', kilometres: '{n} 公里', ago: '{time} 前', people: '{n} 人',
    previous: '上一页', following: '下一页', pages: '第 {page} / {pages} 页，共 {total} 条',
  },
  en: {
    loading: 'Loading…', retry: 'Try again', close: 'Close', cancel: 'Cancel', confirm: 'OK', save: 'Save', search: 'Search', all: 'All', undo: 'Undo', none: 'none', unknown: 'unknown',
    yes: 'yes', no: 'no', estimated: 'estimated', seconds: '{n} s', minutes: '{n} min', metres: '{n} m', kilometres: '{n} km', ago: '{time} ago', people: '{n} people',
    previous: 'Previous', following: 'Next', pages: 'Page {page} of {pages}, {total} in all',
  },
}
