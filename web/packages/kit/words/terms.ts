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
    member: {
      applied: 'applied', checked: 'checked', interviewed: 'interviewed', trained: 'trained', on_probation: 'on probation', active: 'active', suspended: 'suspended', left: 'left', refused: 'refused',
    },
    item: {
      extinguisher: 'extinguisher', aed: 'AED', first_aid_kit: 'first-aid kit', steel_fork: 'steel fork', round_shield: 'round shield', torch: 'torch', baton: 'baton',
      rubber_baton: 'baton', rope: 'rope', radio: 'radio', reflective_vest: 'reflective vest', lifebuoy: 'lifebuoy',
    },
    skill: {
      first_aid: 'first aid', aed: 'AED', extinguisher: 'extinguisher', micro_fire: 'micro fire station', traffic: 'traffic', interpreter: 'interpreter', driver: 'driver', mediation: 'mediation',
      swim: 'water rescue', water_rescue: 'water rescue',
    },
    policy: { 'nearest-1': 'nearest one', 'nearest-3': 'nearest three', 'seven-replace': 'seven, replaced', 'expected-gain': 'expected gain' },
    priority: { 1: 'P1', 2: 'P2', 3: 'P3', 4: 'P4' },
    place_kind: { street: 'street', compound: 'compound', poi: 'place', water: 'water', area: 'area', building: 'building', house: 'house', post: 'post', rail: 'rail', stop: 'stop', ferry: 'ferry', address: 'address', crossing: 'crossing', bridge: 'bridge', park: 'park' },
  },
}
