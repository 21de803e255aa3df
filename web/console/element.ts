/** The parts of Element Plus we use, each with its own style. */
import 'element-plus/es/components/base/style/css'
import 'element-plus/es/components/dialog/style/css'
import 'element-plus/es/components/select/style/css'
import 'element-plus/es/components/option/style/css'
import 'element-plus/es/components/message/style/css'

export { ElDialog } from 'element-plus/es/components/dialog/index'
export { ElSelect, ElOption } from 'element-plus/es/components/select/index'
export { ElMessage } from 'element-plus/es/components/message/index'
export { ElConfigProvider } from 'element-plus/es/components/config-provider/index'
