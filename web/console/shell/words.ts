import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '平安联盟 · 指挥台', skip: '跳到当前警情', command: '指挥', plan: '方案', archive: '记录', members: '人员', houses: '平安屋', new: '新警情', language: 'English', to_light: '亮色', to_dark: '暗色',
    keys: '按键', account: '账号', sign_out: '退出登录', sessions: '登录设备', wall: '大屏（无姓名）', on_duty: '在岗 {n}', open: '未结 {n}', waiting: '待派 {n}',
    link: { live: '实时', connecting: '连接中', lost: '实时中断' },
    lost: '实时连接已断开 {time}，屏幕上是断开前的情况。请用电台或电话核对；系统正在自动重连。', reconnect: '立即重连',
    estimated: '没有路网地图：所有到达时间都是按直线距离的估算。',
    lamp: {
      database: '数据库异常：新内容可能无法保存，请用纸质流程单记录。', live: '实时推送异常：请手动刷新核对。', map: '地图异常：到达时间为估算。', timers: '计时器异常：不会自动换人，请人工盯守超时。',
      presence: '位置服务异常：队员位置可能不是最新。', notify: '通知异常：请用电话或电台通知队员。', codes: '验证码发送异常。', roads: '路网异常：到达时间为估算。', other: '{part} 异常（{state}）。',
    },
    no_map: '没有底图，仍可按坐标显示人员、平安屋和警情。', map_error: '地图读取失败。',
    key_sheet: '按键一览', key_hint: '灰色的按键在别的情形下有用。输入文字时按键不生效，先按 Esc 离开输入框。',
    does: {
      help: '显示按键一览', new: '录入新警情', plan: '合并派发方案', command: '回到指挥页', archive: '警情记录', members: '人员', houses: '平安屋', following: '下一起警情', previous: '上一起警情',
      language: '切换中英文', theme: '切换明暗', back: '关闭、返回', search: '查找', fit: '地图对准警情', whole: '地图看全站', layers: '地图图层', measure: '地图测距', map_list: '地图列表', tab: '候选、派发、过程', dispatch: '派发', recall: '全部召回', close: '办结',
      hold: '挂起或恢复', choose: '候选里上移、下移', drop: '从候选里移除', save: '保存警情',
    },
  },
  en: {
    title: 'Alliance · Console', skip: 'Skip to the incident in hand', command: 'Command', plan: 'Plan', archive: 'Records', members: 'Members', houses: 'Houses', new: 'New incident', language: '中文', to_light: 'Light', to_dark: 'Dark',
    keys: 'Keys', account: 'Account', sign_out: 'Sign out', sessions: 'Signed-in devices', wall: 'Wall (no names)', on_duty: '{n} on duty', open: '{n} open', waiting: '{n} waiting',
    link: { live: 'live', connecting: 'connecting', lost: 'link lost' },
    lost: 'The live link has been down for {time}; the screen shows how things were before. Check by radio or telephone; it reconnects by itself.', reconnect: 'Reconnect now',
    estimated: 'No street map is loaded: every arrival time is estimated from the straight line.',
    lamp: {
      database: 'Database trouble: new entries may not be saved. Use the paper run sheet.', live: 'Live updates in trouble: refresh by hand and check.', map: 'Map trouble: arrival times are estimated.', timers: 'Timers in trouble: nobody is replaced automatically. Watch the silent yourself.',
      presence: 'Positions in trouble: they may be out of date.', notify: 'Notifications in trouble: call members by telephone or radio.', codes: 'One-time codes cannot be sent.', roads: 'Street network in trouble: arrival times are estimated.', other: '{part} in trouble ({state}).',
    },
    no_map: 'No base map; people, houses and incidents are still shown where they are.', map_error: 'The map could not be read.',
    key_sheet: 'Keys', key_hint: 'Grey keys work in other situations. Keys rest while you type; Esc leaves the field first.',
    does: {
      help: 'show the keys', new: 'new incident', plan: 'plan for several incidents', command: 'back to command', archive: 'all incidents', members: 'members', houses: 'houses', following: 'next incident', previous: 'previous incident',
      language: 'switch language', theme: 'switch light and dark', back: 'close, back', search: 'search', fit: 'centre the map on the incident', whole: 'the whole station on the map', layers: 'map layers', measure: 'measure on the map', map_list: 'what is on the map, as a list', tab: 'shortlist, ladder, timeline', dispatch: 'dispatch', recall: 'recall all', close: 'close the incident',
      hold: 'hold or resume', choose: 'move somebody up or down the shortlist', drop: 'take somebody off the shortlist', save: 'save the incident',
    },
  },
}
