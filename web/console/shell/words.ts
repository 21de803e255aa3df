import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '平安联盟 · 指挥台', skip: '跳到当前警情', command: '指挥', plan: '方案', desk: '指挥席', more: '更多', archive: '记录', roll_calls: '点名', alerts: '协查', tasks: '任务单', advisories: '安全提示', self_checks: '自查', patrols: '巡逻', members: '人员', houses: '平安屋', rosters: '排班', rulebook: '规则', sheets: '表格', approvals: '复核', messages: '消息', deliveries: '送达', accounts: '账号', audit: '审计', pages: '页面', new: '新警情', language: 'English', to_light: '亮色', to_dark: '暗色', applications: '申请', teams: '队伍',
    lamps: '各部分的状态', part: { link: '本机连接', database: '数据库', live: '实时推送', workers: '多进程协同', map: '路网地图', timers: '计时器', positions: '人员位置', codes: '验证码', outside: '对外发送', backup: '备份', bell: '声音', notify: '通知' },
    state: { ok: '正常', estimated: '按直线估算', late: '延迟', slow: '很慢', off: '未接入', down: '中断', connecting: '连接中', on: '正常', muted: '已静音', dumb: '等第一次点击', held: '隔离中' },
    part_is: {
      database: { ok: '写入后能读回', slow: '写入超过 3 秒', down: '写不进去，请用纸质流程单' }, workers: { ok: '各进程互通', down: '各进程互不相通，派单照常' }, link: { ok: '实时', down: '已断开，画面是断开前的' }, map: { ok: '到达时间按街道计算' }, timers: { ok: '超时会自动换人', late: '超时换人可能晚，请人工盯守' },
      positions: { ok: '多数在 3 分钟内', late: '多数超过 3 分钟' }, codes: { ok: '能发送', off: '没有接入短信，队员需由派出所登录' }, outside: { ok: '照常发送', held: '由备份恢复，确认前一律不发' }, backup: { ok: '几分钟内有一份', late: '最近没有备份，请查磁盘', off: '未开启' }, bell: { on: '新警情会响铃', muted: '新警情不响铃', dumb: '点一下页面后才能响' },
    },
    clues: '线索', news: '{n} 起新警情', bell: { on: '声音', muted: '已静音', dumb: '点一下开声音' }, bell_about: { on: '新警情会响铃，一级警情响到有人看为止。按 Q 静音。', muted: '新警情不响铃，请留意队列和标题。按 Q 恢复。', dumb: '浏览器要求先点一下或按任意键，才能响铃。' },
    keys: '按键', account: '账号', sign_out: '退出登录', sessions: '登录设备', wall: '大屏（无姓名）', on_duty: '在岗 {n}', open: '未结 {n}', waiting: '待派 {n}',
    link: { live: '实时', connecting: '连接中', lost: '实时中断' },
    lost: '实时连接已断开 {time}，屏幕上是断开前的情况。请用电台或电话核对；系统正在自动重连。', reconnect: '立即重连',
    estimated: '没有路网地图：所有到达时间都是按直线距离的估算。',
    lamp: {
      database: '数据库异常：新内容可能无法保存，请用纸质流程单记录。', live: '实时推送异常：请手动刷新核对。', workers: '服务器各进程之间中断：部分队员位置和更新会晚到。派单照常，请管理员检查 Redis。', map: '地图异常：到达时间为估算。', timers: '计时器异常：不会自动换人，请人工盯守超时。',
      database_slow: '数据库很慢：保存会延迟，请等“已保存”再做下一步；重要内容同时记在纸上。', positions: '多数在岗人员的位置已超过 3 分钟：派发前请用电台或电话确认位置。', presence: '位置服务异常：队员位置可能不是最新。', notify: '通知异常：请用电话或电台通知队员。', codes: '验证码发送异常。', outside_held: '系统由备份恢复，隔离中：短信、机器人、推送、验证码都不发出。核对后请两人在“更多 → 复核”里确认。', backup_late: '最近没有备份：请管理员查看磁盘。', roads: '路网异常：到达时间为估算。', other: '{part} 异常（{state}）。',
    },
    list: {
      widen: '清除条件', export: '导出', again: '重新读取', export_title: '导出 {n} 条', export_all: '导出全部', export_named: '名单带有个人信息。导出会记入审计：谁、何时、多少条、什么理由。文件末尾注明导出人、时间、理由和编号，凭编号能查到是谁导出的。请妥善保管，用完即删。', marked: '导出', export_plain: '导出当前条件下的全部内容（CSV，可用表格软件打开）。',
      reason: '理由', form: '文件格式', reason_hint: '至少 5 个字', exporting: '正在生成文件…', exported: '已导出，文件在下载文件夹里',
    },
    no_map: '没有底图，仍可按坐标显示人员、平安屋和警情。', map_error: '地图读取失败。',
    key_sheet: '按键一览', key_group: { everywhere: '随处', queue: '警情队列', map: '地图', incident: '当前警情', steps: '当前警情的状态', pages: '页面', roll_calls: '点名' }, key_hint: '灰色的按键在别的情形下有用。输入文字时按键不生效，先按 Esc 离开输入框。',
    does: {
      help: '显示按键一览', new: '录入新警情', plan: '合并派发方案', desk: '指挥席：交班、接班', command: '回到指挥页', archive: '警情记录', roll_calls: '点名', call_posts: '点所有岗位', cancel_roll_call: '取消点名', members: '人员', houses: '平安屋', rosters: '排班', following: '下一起警情', previous: '上一起警情',
      language: '切换中英文', theme: '切换明暗', back: '关闭、返回', command_bar: '命令栏：找人、报警情、召回', undo: '撤回刚才的操作', search: '在页面里查找', fit: '地图对准警情', whole: '地图看全站', layers: '地图图层', measure: '地图测距', map_list: '地图列表', tab: '候选、派发、过程', dispatch: '派发', recall: '全部召回', to_leader: '交带班', to_police: '交民警', close: '办结', report: '反馈', follow_up: '回访', hand_back: '退回队列', hand_over: '移交', merge: '合并', cancel: '撤销', mend: '更正内容', services: '民警、消防、救护的时间', mute: '新警情静音', newest: '跳到新警情', talk: '按住说话（警情对讲）', talk_houses: '按住说话（各平安屋对讲，先加入）',
      hold: '挂起', resume: '恢复', choose: '候选里上移、下移', drop: '从候选里移除', save: '保存警情',
    },
  },
  en: {
    title: 'Alliance · Console', skip: 'Skip to the incident in hand', command: 'Command', plan: 'Plan', desk: 'Command desk', more: 'More', archive: 'Records', roll_calls: 'Roll-call', alerts: 'Watch alerts', tasks: 'Task orders', advisories: 'Safety tips', self_checks: 'Self-checks', patrols: 'Patrols', members: 'Members', houses: 'Houses', rosters: 'Rosters', rulebook: 'Rulebook', sheets: 'Sheets', approvals: 'Four eyes', messages: 'Messages', deliveries: 'Deliveries', accounts: 'Accounts', audit: 'Audit', pages: 'Pages', new: 'New incident', language: '中文', to_light: 'Light', to_dark: 'Dark', applications: 'Applications', teams: 'Teams',
    lamps: 'State of the parts', part: { link: 'This screen', database: 'Database', live: 'Live updates', workers: 'Workers', map: 'Streets', timers: 'Timers', positions: 'Positions', codes: 'Codes', outside: 'Sending out', backup: 'Backups', bell: 'Sound', notify: 'Notices' },
    state: { ok: 'well', estimated: 'straight lines', late: 'late', slow: 'slow', off: 'not connected', down: 'down', connecting: 'connecting', on: 'well', muted: 'muted', dumb: 'waits for a click', held: 'held back' },
    part_is: {
      database: { ok: 'what is written can be read', slow: 'writing takes over 3 s', down: 'nothing can be written: use paper' }, workers: { ok: 'they hear each other', down: 'each goes on alone; dispatch works' }, link: { ok: 'live', down: 'cut off: the screen is old' }, map: { ok: 'arrival times go by streets' }, timers: { ok: 'silence is replaced by itself', late: 'replacements may be late: watch the silent' },
      positions: { ok: 'most within 3 minutes', late: 'most older than 3 minutes' }, codes: { ok: 'can be sent', off: 'no text messages are connected' }, outside: { ok: 'as always', held: 'restored: nothing is sent until confirmed' }, backup: { ok: 'one is minutes old', late: 'none for a while: check the disk', off: 'switched off' }, bell: { on: 'new calls ring', muted: 'new calls are silent', dumb: 'click the page once to hear' },
    },
    clues: 'Clues', news: '{n} new', bell: { on: 'sound', muted: 'muted', dumb: 'press to hear' }, bell_about: { on: 'New calls ring; grave ones until somebody looks. Q mutes.', muted: 'New calls are silent: watch the queue and the title. Q brings the sound back.', dumb: 'The browser rings only after a click or a key.' },
    keys: 'Keys', account: 'Account', sign_out: 'Sign out', sessions: 'Signed-in devices', wall: 'Wall (no names)', on_duty: '{n} on duty', open: '{n} open', waiting: '{n} waiting',
    link: { live: 'live', connecting: 'connecting', lost: 'link lost' },
    lost: 'The live link has been down for {time}; the screen shows how things were before. Check by radio or telephone; it reconnects by itself.', reconnect: 'Reconnect now',
    estimated: 'No street map is loaded: every arrival time is estimated from the straight line.',
    lamp: {
      database: 'Database trouble: new entries may not be saved. Use the paper run sheet.', live: 'Live updates in trouble: refresh by hand and check.', workers: 'The server’s workers do not hear each other: some positions and updates come late. Dispatch works; have Redis looked at.', map: 'Map trouble: arrival times are estimated.', timers: 'Timers in trouble: nobody is replaced automatically. Watch the silent yourself.',
      database_slow: 'The database is slow: wait for “saved” before the next step, and note what matters on paper too.', positions: 'Most positions are older than 3 minutes: confirm by radio or telephone before dispatching.', presence: 'Positions in trouble: they may be out of date.', notify: 'Notifications in trouble: call members by telephone or radio.', outside_held: 'Restored from a backup and in quarantine: no texts, robots, push or codes are sent. Check, then two people confirm under More → Four eyes.', backup_late: 'No backup for a while: have the disk looked at.', codes: 'One-time codes cannot be sent.', roads: 'Street network in trouble: arrival times are estimated.', other: '{part} in trouble ({state}).',
    },
    list: {
      widen: 'Clear filters', export: 'Export', again: 'Read again', export_title: 'Export {n} rows', export_all: 'Export everything', export_named: 'The list names people. The export is written down: who, when, how many rows, and why. The file says at its end who took it, when, why, and a number by which it is traced. Keep it safe and delete it after use.', marked: 'taken out by', export_plain: 'Exports everything the filters show, as CSV for a spreadsheet.',
      reason: 'Reason', form: 'Kind of file', reason_hint: 'at least 5 characters', exporting: 'Making the file…', exported: 'Exported; the file is in your downloads',
    },
    no_map: 'No base map; people, houses and incidents are still shown where they are.', map_error: 'The map could not be read.',
    key_sheet: 'Keys', key_group: { everywhere: 'Everywhere', queue: 'Queue', map: 'Map', incident: 'Incident in hand', steps: 'Its state', pages: 'Pages', roll_calls: 'Roll-call' }, key_hint: 'Grey keys work in other situations. Keys rest while you type; Esc leaves the field first.',
    does: {
      help: 'show the keys', new: 'new incident', plan: 'plan for several incidents', desk: 'command desk: hand over, take over', command: 'back to command', archive: 'all incidents', roll_calls: 'roll-call', call_posts: 'call all posts', cancel_roll_call: 'cancel the roll-call', members: 'members', houses: 'houses', rosters: 'rosters', following: 'next incident', previous: 'previous incident',
      language: 'switch language', theme: 'switch light and dark', back: 'close, back', command_bar: 'command bar: find, start, recall', undo: 'take back what was just done', search: 'search in the page', fit: 'centre the map on the incident', whole: 'the whole station on the map', layers: 'map layers', measure: 'measure on the map', map_list: 'what is on the map, as a list', tab: 'shortlist, ladder, timeline', dispatch: 'dispatch', recall: 'recall all', to_leader: 'hand to the shift leader', to_police: 'hand to police', close: 'close the incident', report: 'report', follow_up: 'follow up', hand_back: 'back to the queue', hand_over: 'hand over', merge: 'merge', cancel: 'cancel', mend: 'correct what was taken down', services: 'police, fire, ambulance times', mute: 'mute new calls', newest: 'go to the newest call', talk: 'hold to speak on the incident’s radio', talk_houses: 'hold to speak to all houses (join first)',
      hold: 'hold', resume: 'resume', choose: 'move somebody up or down the shortlist', drop: 'take somebody off the shortlist', save: 'save the incident',
    },
  },
}
