import type { Words } from '../words'

/** The alliance's own words for states, forces, ways of moving and things. */
export const terms: Words = {
  'zh-CN': {
    status: {
      received: '接警', dispatched: '派警', acknowledged: '签收', en_route: '出警', on_scene: '到场', handling: '处置', reported: '反馈', closed: '办结',
      followed_up: '已回访', handed_over: '移交', cancelled: '撤销', on_hold: '挂起', merged: '已合并',
    },
    offer: {
      queued: '待派', sent: '已发', delivered: '已达', seen: '已读', accepted: '接单', declined: '拒绝', expired: '超时', recalled: '撤回', en_route: '出发',
      arrived: '到场', working: '处置', done: '完成', withdrawn: '退出',
    },
    call_out: {
      asking: '询问中', filled: '人已够', exhausted: '无人可派', handed_to_leader: '已交带班', handed_to_police: '已交民警', recalled: '已召回', over: '已结束',
    },
    force: { guard: '平安员', merchant: '商户', volunteer: '志愿者' },
    mode: { foot: '步行', hurry: '快步', bicycle: '自行车', ebike: '电动车', car: '汽车' },
    offer_role: { first_response: '先期处置', fetch_equipment: '取装备', coordinate: '现场协调' },
    state: { free: '空闲', asked: '询问中', going: '赶往中', at_scene: '在现场', resting: '休息' },
    service: { police: '民警', fire: '消防', ambulance: '救护' },
    source: { desk: '接警台', app: '手机', sos: '一键求助', gateway: '110' },
    citizens: { yes: '可派群众', joint: '须与民警同行', never: '不派群众' },
    gate: { first_response: '群众先期处置', joint: '警民联合', never: '不派群众' },
    role: {
      dispatcher: '调度员', chief: '所长', officer: '民警', auditor: '审计', admin: '管理员', subdistrict: '街道', district: '分局', city: '市局', wall: '大屏', house_lead: '平安屋长', guard: '平安员', merchant: '平安商户', volunteer: '平安志愿者',
      resident: '居民', tablet: '值守平板', tracker: '定位器', gateway: '110 接口', engine: '系统',
    },
    house: { open: '值守', thin: '人少', closed: '无人' },
    patrol: { planned: '待出发', under_way: '巡逻中', paused: '暂停', done: '已结束', cancelled: '已取消', lapsed: '未出发' },
    visit: { ahead: '未到', here: '停留中', done: '已到', missed: '漏巡', skipped: '跳过' },
    clue: { reported: '待核查', checking: '核查中', confirmed: '属实', unfounded: '不属实', unverifiable: '无法核实', handed_over: '已移交' },
    conduct: {
      theft: '偷窃', break_in: '撬门翻墙', fraud: '诈骗、推销骗钱', violence: '打人、持械', threat: '威胁、强迫', following: '尾随、偷拍', gambling: '赌博', drugs: '毒品', weapons: '刀枪、爆炸物', fire_hazard: '火灾隐患',
      dumping: '倾倒、排放', abuse_at_home: '家里打骂、关人', damage: '毁坏东西', traffic: '危险驾驶', noise: '噪音扰民', other: '其他',
    },
    often: { once: '就这一次', several: '有过几次', daily: '几乎每天', unknown: '不清楚' },
    clue_phrase: {
      received: '派出所已收到。', taken: '有人在核查了。', put_back: '还要再等一等，会换人来核查。', confirmed: '核查属实，谢谢您。', unfounded: '核查过，没有发现您说的情况。', unverifiable: '核查过，眼下无法核实。', handed_over: '已移交给管这件事的单位。',
      merged: '和另一条线索说的是同一件事，一起办。', acted_on: '已经派人处置。', said: '',
    },
    skip: { danger: '有危险', blocked: '进不去', called_out: '去处置警情', called_off: '巡逻取消', other: '其他' },
    means: { geofence: '定位', scanned: '扫码', typed: '输码', nfc: '碰一碰' },
    doubt: { mocked: '手机位置是模拟的', jumped: '位置跳得太远', far_away: '手机位置离这里太远', too_fast: '从上一个点过来太快', too_early: '还没到时段', too_late: '时段已过', code_old: '码已过期，平板上的码每 30 秒更换', code_replaced: '标签已作废，请用新标签' },
    fitness: { usable: '可用', expired: '已过期', defect: '待修', missing: '不见了', taken: '已取走', lent: '已借出' },
    thing_turn: { expiring: '将到期', expired: '已过期', due: '待检', overdue: '检查逾期', defect_overdue: '维修逾期' },
    verdict: { fine: '完好', defect: '有问题', missing: '不见了' },
    member: {
      applied: '已申请', checked: '已核查', interviewed: '已面谈', trained: '已培训', on_probation: '试用', active: '在册', suspended: '暂停', left: '已退出', refused: '未通过',
    },
    item: {
      extinguisher: '灭火器', aed: 'AED', first_aid_kit: '急救箱', steel_fork: '钢叉', round_shield: '圆盾', torch: '强光手电', baton: '橡胶棍',
      rubber_baton: '橡胶棍', rope: '绳索', radio: '对讲机', reflective_vest: '反光背心', lifebuoy: '救生圈',
    },
    skill: {
      first_aid: '急救', aed: 'AED 使用', extinguisher: '灭火器使用', micro_fire: '微型消防', traffic: '交通疏导', interpreter: '翻译', driver: '驾驶', mediation: '调解',
      swim: '水上救生', water_rescue: '水上救生',
    },
    language: { en: '英语', ja: '日语', ko: '韩语', fr: '法语', de: '德语', ru: '俄语', es: '西班牙语', ar: '阿拉伯语', wuu: '上海话', sgn: '手语' },
    consent: {
      application: '申请与隐私说明', house_rules: '守则', location: '在岗时定位', home_cell: '住处一带', first_name: '告诉同去的人我的名字', contact_training: '为培训联系我', contact_campaigns: '为宣传活动联系我', insurance_terms: '保险条款',
    },
    team_kind: { river: '护河', runners: '夜跑', night_patrol: '夜巡', merchants_street: '商户街', volunteers: '志愿', crossing: '路口', other: '其他' },
    policy: { 'nearest-1': '最近一人', 'nearest-3': '最近三人', 'seven-replace': '七人补位', 'expected-gain': '按预期收益' },
    priority: { 1: '一级', 2: '二级', 3: '三级', 4: '四级' },
    place_kind: { street: '道路', compound: '小区', poi: '地点', water: '水域', area: '区域', building: '楼宇', house: '平安屋', post: '点位', rail: '轨道', stop: '车站', ferry: '渡口', address: '门牌', crossing: '路口', bridge: '桥', park: '公园' },
  },
  en: {
    status: {
      received: 'received', dispatched: 'dispatched', acknowledged: 'acknowledged', en_route: 'en route', on_scene: 'on scene', handling: 'handling', reported: 'reported',
      closed: 'closed', followed_up: 'followed up', handed_over: 'handed over', cancelled: 'cancelled', on_hold: 'on hold', merged: 'merged',
    },
    offer: {
      queued: 'queued', sent: 'sent', delivered: 'delivered', seen: 'seen', accepted: 'accepted', declined: 'declined', expired: 'no answer', recalled: 'recalled',
      en_route: 'on the way', arrived: 'arrived', working: 'working', done: 'done', withdrawn: 'withdrawn',
    },
    call_out: {
      asking: 'asking', filled: 'enough coming', exhausted: 'nobody left', handed_to_leader: 'with shift leader', handed_to_police: 'with police', recalled: 'recalled', over: 'over',
    },
    force: { guard: 'guard', merchant: 'merchant', volunteer: 'volunteer' },
    mode: { foot: 'on foot', hurry: 'hurrying', bicycle: 'bicycle', ebike: 'e-bike', car: 'car' },
    offer_role: { first_response: 'first response', fetch_equipment: 'fetches equipment', coordinate: 'coordinates' },
    state: { free: 'free', asked: 'asked', going: 'going', at_scene: 'at the scene', resting: 'resting' },
    service: { police: 'Police', fire: 'Fire', ambulance: 'Ambulance' },
    source: { desk: 'desk', app: 'app', sos: 'SOS', gateway: '110' },
    citizens: { yes: 'citizens may go', joint: 'only together with police', never: 'no citizens' },
    gate: { first_response: 'citizens first', joint: 'joint with police', never: 'no citizens' },
    role: {
      dispatcher: 'dispatcher', chief: 'chief', officer: 'officer', auditor: 'auditor', admin: 'administrator', subdistrict: 'subdistrict office', district: 'district', city: 'city', wall: 'wall screen', house_lead: 'house lead', guard: 'guard', merchant: 'merchant', volunteer: 'volunteer', resident: 'resident', tablet: 'post tablet', tracker: 'tracker', gateway: '110 gateway', engine: 'system',
    },
    house: { open: 'staffed', thin: 'thin', closed: 'nobody' },
    patrol: { planned: 'planned', under_way: 'under way', paused: 'paused', done: 'over', cancelled: 'called off', lapsed: 'not begun' },
    visit: { ahead: 'ahead', here: 'there now', done: 'visited', missed: 'missed', skipped: 'left out' },
    clue: { reported: 'to be checked', checking: 'being checked', confirmed: 'confirmed', unfounded: 'unfounded', unverifiable: 'unverifiable', handed_over: 'handed over' },
    conduct: {
      theft: 'Theft', break_in: 'Breaking in', fraud: 'Fraud, high-pressure selling', violence: 'Violence, armed', threat: 'Threats, force', following: 'Following, secret filming', gambling: 'Gambling', drugs: 'Drugs', weapons: 'Weapons, explosives', fire_hazard: 'Fire hazard',
      dumping: 'Dumping, discharging', abuse_at_home: 'Abuse at home', damage: 'Damage', traffic: 'Dangerous driving', noise: 'Noise', other: 'Something else',
    },
    often: { once: 'Just once', several: 'A few times', daily: 'Almost daily', unknown: 'I do not know' },
    clue_phrase: {
      received: 'The station has it.', taken: 'Somebody is checking it.', put_back: 'It has to wait a little; somebody else will check it.', confirmed: 'It was checked and is true. Thank you.', unfounded: 'It was checked; nothing of the kind was found.', unverifiable: 'It was checked and cannot be verified for now.', handed_over: 'It was handed to whoever is in charge of such things.',
      merged: 'Another clue says the same; they go together.', acted_on: 'Somebody was sent.', said: '',
    },
    skip: { danger: 'danger', blocked: 'no way in', called_out: 'called to an incident', called_off: 'patrol called off', other: 'other' },
    means: { geofence: 'by position', scanned: 'code scanned', typed: 'code typed', nfc: 'tag read' },
    doubt: { mocked: 'the position was made up', jumped: 'the position jumped too far', far_away: 'the phone is too far from here', too_fast: 'too quick from the point before', too_early: 'it is not time yet', too_late: 'its time is over', code_old: 'the code is old; the tablet changes it every 30 s', code_replaced: 'this label is void, use the new one' },
    fitness: { usable: 'usable', expired: 'expired', defect: 'defect', missing: 'missing', taken: 'taken', lent: 'lent' },
    thing_turn: { expiring: 'expires soon', expired: 'expired', due: 'due', overdue: 'inspection overdue', defect_overdue: 'repair overdue' },
    verdict: { fine: 'fine', defect: 'defect', missing: 'missing' },
    member: {
      applied: 'applied', checked: 'checked', interviewed: 'interviewed', trained: 'trained', on_probation: 'on probation', active: 'active', suspended: 'suspended', left: 'left', refused: 'refused',
    },
    item: {
      extinguisher: 'extinguisher', aed: 'AED', first_aid_kit: 'first-aid kit', steel_fork: 'steel fork', round_shield: 'round shield', torch: 'torch', baton: 'baton',
      rubber_baton: 'baton', rope: 'rope', radio: 'radio', reflective_vest: 'reflective vest', lifebuoy: 'lifebuoy',
    },
    skill: {
      first_aid: 'first aid', aed: 'AED use', extinguisher: 'extinguisher use', micro_fire: 'micro fire station', traffic: 'traffic', interpreter: 'interpreter', driver: 'driver', mediation: 'mediation',
      swim: 'water rescue', water_rescue: 'water rescue',
    },
    language: { en: 'English', ja: 'Japanese', ko: 'Korean', fr: 'French', de: 'German', ru: 'Russian', es: 'Spanish', ar: 'Arabic', wuu: 'Shanghainese', sgn: 'sign language' },
    consent: {
      application: 'application and privacy note', house_rules: 'house rules', location: 'located while on duty', home_cell: 'home cell', first_name: 'first name told to who goes with me', contact_training: 'contact for training', contact_campaigns: 'contact for campaigns', insurance_terms: 'insurance terms',
    },
    team_kind: { river: 'river', runners: 'runners', night_patrol: 'night patrol', merchants_street: 'merchants’ street', volunteers: 'volunteers', crossing: 'crossings', other: 'other' },
    policy: { 'nearest-1': 'nearest one', 'nearest-3': 'nearest three', 'seven-replace': 'seven, replaced', 'expected-gain': 'expected gain' },
    priority: { 1: 'P1', 2: 'P2', 3: 'P3', 4: 'P4' },
    place_kind: { street: 'street', compound: 'compound', poi: 'place', water: 'water', area: 'area', building: 'building', house: 'house', post: 'post', rail: 'rail', stop: 'stop', ferry: 'ferry', address: 'address', crossing: 'crossing', bridge: 'bridge', park: 'park' },
  },
}
