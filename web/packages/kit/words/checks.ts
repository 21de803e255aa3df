import type { Words } from '../words'

/** What is looked at in a self-check, and how it is called on both screens. */
export const checks: Words = {
  'zh-CN': {
    kind: { mall_garage: '商场车库', hotel: '宾馆旅店', shop: '店铺', farm_guest_house: '农家乐' },
    severity: { low: '一般', medium: '较重', high: '严重' }, severity_about: { low: '30 天内整改', medium: '7 天内整改', high: '1 天内整改' },
    status: { asked: '待自查', submitted: '整改中', done: '已办结', cancelled: '已取消' }, hazard: { found: '待整改', mended: '待复查', returned: '退回，再整改', accepted: '已通过' },
    item: {
      lights: '照明都亮，没有暗角', cameras: '监控能看清出入口和通道', lock_signs: '有“下车锁门、带走财物”的提醒', garage_rounds: '夜间有人巡，有记录', gate: '出入口道闸正常，外来车有登记', help_point: '求助电话醒目，打得通', exits: '安全出口和通道畅通，没有上锁', extinguishers: '灭火器在位，压力正常', charging: '电动车集中充电，不飞线',
      registration: '住客都实名登记', minors: '未成年人入住问清、联系家长', room_doors: '房门、门链、窗锁完好', valuables: '贵重物品有人保管', night_duty: '夜间有人值班', smoke_alarms: '烟感报警正常',
      shutter: '卷帘门、门锁完好', cash: '现金不过夜，收银处看得见', alarm_button: '一键报警能用', fraud_poster: '贴有反诈提示', wiring: '电线不乱拉，下班断电',
      gas: '燃气瓶与灶分开，有报警器', stove: '炉灶、烟道干净，离易燃物远', water_edge: '水边有警示牌和救生圈', yard_lights: '院门和过道夜里有灯', first_aid: '急救箱齐全、没过期',
    },
  },
  en: {
    kind: { mall_garage: 'Mall garage', hotel: 'Hotel', shop: 'Shop', farm_guest_house: 'Farm guest house' },
    severity: { low: 'slight', medium: 'serious', high: 'grave' }, severity_about: { low: 'mended within 30 days', medium: 'mended within 7 days', high: 'mended within a day' },
    status: { asked: 'to be done', submitted: 'being mended', done: 'over', cancelled: 'cancelled' }, hazard: { found: 'to be mended', mended: 'to be looked at again', returned: 'sent back', accepted: 'accepted' },
    item: {
      lights: 'All lights work; no dark corners', cameras: 'Cameras see entrances and lanes clearly', lock_signs: 'Signs say: lock your car, leave nothing in it', garage_rounds: 'Somebody walks round at night, and notes it', gate: 'Barriers work; strange cars are noted', help_point: 'The help telephone is easy to see, and answers', exits: 'Emergency exits are clear and not locked', extinguishers: 'Extinguishers hang there, with pressure', charging: 'E-bikes charge in one place, no loose cables',
      registration: 'Every guest is registered', minors: 'Minors are asked about, their parents called', room_doors: 'Doors, chains and window locks are sound', valuables: 'Somebody keeps valuables', night_duty: 'Somebody is on duty at night', smoke_alarms: 'Smoke alarms work',
      shutter: 'Shutter and locks are sound', cash: 'No cash overnight; the till can be seen', alarm_button: 'The alarm button works', fraud_poster: 'The anti-fraud notice hangs there', wiring: 'No loose wiring; power off after hours',
      gas: 'Gas bottles away from the stove, with an alarm', stove: 'Stove and flue are clean, nothing inflammable near', water_edge: 'Warning sign and lifebuoy at the water', yard_lights: 'Gate and paths are lit at night', first_aid: 'First-aid kit is whole and in date',
    },
  },
}
