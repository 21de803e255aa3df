import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    whole: '全站', no_map: '这台电脑无法显示地图，数字照常更新。', on_duty: '在岗', open: '未结警情', waiting: '待派', free: '空闲', today: '今日', received: '接警', over: '办结', reached: '首到（中位）', houses: '平安屋',
    quiet: '目前没有未结警情', no_area: '辖区内', there: '{n} 人到场', coming: '{n} 人赶往', more: '还有 {n} 起', lamps: '系统状态', lamp: { link: '连接', database: '数据', live: '推送', map: '地图', timers: '计时', presence: '位置', roads: '路网', notify: '通知' },
    good: '正常', trouble: '异常', late: '连接中断，显示的是断开前的情况，正在重试。', leave: '离开大屏',
  },
  en: {
    whole: 'Whole station', no_map: 'This computer cannot draw the map; the figures go on.', on_duty: 'On duty', open: 'Open incidents', waiting: 'waiting', free: 'free', today: 'Today', received: 'received', over: 'closed', reached: 'first there (median)', houses: 'Houses',
    quiet: 'No open incident', no_area: 'in the district', there: '{n} there', coming: '{n} coming', more: '{n} more', lamps: 'System', lamp: { link: 'Link', database: 'Data', live: 'Live', map: 'Map', timers: 'Timers', presence: 'Positions', roads: 'Streets', notify: 'Notices' },
    good: 'good', trouble: 'in trouble', late: 'The link is down; this is how things were before. Trying again.', leave: 'Leave the wall',
  },
}
