/* What Admin calls permissions are codes of the engine; here they are said in Arabic, one by one or in a row. */
const PERMISSIONS = new Map([
  ['NONE', 'لا شيء'],
  ['ALL', 'الكل'],
  ['ACCESS', 'دخول'],
  ['READ', 'قراءة'],
  ['CREATE', 'إنشاء'],
  ['UPDATE', 'تعديل'],
  ['DELETE', 'حذف'],
  ['SET', 'ضبط'],
  ['SUSPEND', 'إيقاف'],
  ['READ_VARIABLE', 'قراءة القيم'],
  ['UPDATE_VARIABLE', 'تعديل القيم'],
  ['READ_HISTORY', 'قراءة السجل'],
  ['READ_HISTORY_VARIABLE', 'قراءة قيم السجل'],
  ['UPDATE_HISTORY', 'تعديل السجل'],
  ['DELETE_HISTORY', 'حذف السجل'],
  ['CREATE_INSTANCE', 'بدء نسخة'],
  ['READ_INSTANCE', 'قراءة النسخ'],
  ['READ_INSTANCE_VARIABLE', 'قراءة قيم النسخ'],
  ['UPDATE_INSTANCE', 'تعديل النسخ'],
  ['UPDATE_INSTANCE_VARIABLE', 'تعديل قيم النسخ'],
  ['SUSPEND_INSTANCE', 'إيقاف النسخ'],
  ['DELETE_INSTANCE', 'حذف النسخ'],
  ['MIGRATE_INSTANCE', 'ترحيل النسخ'],
  ['RETRY_JOB', 'إعادة محاولة الأعمال'],
  ['READ_TASK', 'قراءة المهام'],
  ['READ_TASK_VARIABLE', 'قراءة قيم المهام'],
  ['UPDATE_TASK', 'تعديل المهام'],
  ['UPDATE_TASK_VARIABLE', 'تعديل قيم المهام'],
  ['TASK_ASSIGN', 'إسناد المهام'],
  ['TASK_WORK', 'العمل على المهام'],
  ['CREATE_BATCH_DELETE_DECISION_INSTANCES', 'دفعة حذف قرارات'],
  ['CREATE_BATCH_DELETE_FINISHED_PROCESS_INSTANCES', 'دفعة حذف نسخ منتهية'],
  ['CREATE_BATCH_DELETE_RUNNING_PROCESS_INSTANCES', 'دفعة حذف نسخ جارية'],
  ['CREATE_BATCH_MIGRATE_PROCESS_INSTANCES', 'دفعة ترحيل نسخ'],
  ['CREATE_BATCH_MODIFY_PROCESS_INSTANCES', 'دفعة تعديل نسخ'],
  ['CREATE_BATCH_RESTART_PROCESS_INSTANCES', 'دفعة إعادة بدء نسخ'],
  ['CREATE_BATCH_SET_EXTERNAL_TASK_RETRIES', 'دفعة محاولات مهام خارجية'],
  ['CREATE_BATCH_SET_JOB_RETRIES', 'دفعة محاولات أعمال'],
  ['CREATE_BATCH_SET_REMOVAL_TIME', 'دفعة مواعيد حذف'],
  ['CREATE_BATCH_SET_VARIABLES', 'دفعة ضبط قيم'],
  ['CREATE_BATCH_UPDATE_PROCESS_INSTANCES_SUSPEND', 'دفعة إيقاف نسخ']
]);

/** The row of permissions in Arabic; null if it is none. */
export function permissions(text) {
  const codes = text.split(/,\s*/);
  return codes.every(code => PERMISSIONS.has(code)) ? codes.map(code => PERMISSIONS.get(code)).join('، ') : null;
}
