-- The consent register (dossier 3.4). Wording and validity are data; an approved wording is a new text_version.
create table consent_kind (
    code         varchar(12)   not null,
    text_ar      varchar(1000) not null,
    text_version int           not null,
    valid_days   int comment 'null: until withdrawn',
    one_action   boolean       not null comment 'used up by the action that it was given for',
    mark         varchar(1)    not null comment 'confidence mark of the dossier',
    primary key (code)
) engine = InnoDB default charset = utf8mb4;

create table consent (
    case_number      varchar(12) not null,
    seq              bigint      not null auto_increment,
    row_key          varchar(36) not null comment 'named in the seals',
    code             varchar(12) not null,
    granted          boolean     not null,
    item             varchar(40),
    recipient_key    varchar(43) character set ascii collate ascii_bin comment 'keyed hash',
    sealed_recipient varbinary(1024),
    field_set        varchar(40),
    given_by         varchar(40),
    how              varchar(40),
    sealed_witness   varbinary(1024),
    language         varchar(40),
    text_version     int,
    one_action       boolean     not null,
    recorded_by      varchar(40) not null,
    decided_at       datetime(6) not null,
    valid_until      datetime(6),
    ended_at         datetime(6),
    ended_by         varchar(40),
    ended_how        varchar(10) comment 'WITHDRAWN, REFUSED or USED',
    primary key (case_number, seq),
    unique index consent_by_seq (seq),
    constraint consent_of_case foreign key (case_number) references case_file (case_number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

insert into consent_kind (code, text_ar, text_version, valid_days, one_action, mark) values
('C_RECORD', 'أوافق على أن يسجّل المركز حالتي ويحفظ ما أقوله بسرية. شُرحت لي حدود السرية، ويمكنني أن أسحب موافقتي في أي وقت.', 1, null, false, 'A'),
('C_REF', 'أوافق على إحالتي إلى الجهة المذكورة لهذه الخدمة فقط، وعلى إعطائها المعلومات المتفق عليها دون سواها. تسري موافقتي تسعين يوماً ويمكنني سحبها قبل ذلك.', 1, 90, false, 'A'),
('C_FIELD', 'أوافق على مقدار المعلومات الذي اخترته لهذا البند. إن لم أختر فلا يُعطى غير رقم الحالة.', 1, null, false, 'A'),
('C_CP', 'أوافق على إعلام منتسبي الشرطة المجتمعية خارج المركز من أجل هذا الإجراء وحده. إن لم أوافق فلن يُعلَموا.', 1, null, true, 'A'),
('C_POLICE', 'أوافق على إعلام مركز الشرطة من أجل هذا الإجراء وحده. أعلم أن الشكوى متى قُدّمت تخضع لقواعد التنازل الخاصة بها.', 1, null, true, 'A'),
('C_JUDGE', 'أوافق على مراجعة قاضي التحقيق أو المحكمة بمساعدة المركز في هذه الخطوة.', 1, null, true, 'A'),
('C_FAMILY', 'أوافق على الاتصال مرة واحدة بالشخص الذي سمّيته من أسرتي، وعلى أن يقال له ما اتفقنا عليه فقط.', 1, null, true, 'A'),
('C_VISIT', 'أوافق على زيارة منزلية واحدة في الوقت وبالطريقة اللذين اتفقنا عليهما.', 1, null, true, 'A'),
('C_EVID', 'أوافق على أن يحفظ المركز نسخاً من الصور أو الرسائل أو التقرير الطبي حتى تنتهي الخطوة القانونية وتسعين يوماً بعدها. إن سحبت موافقتي تُحذف.', 1, null, false, 'A'),
('C_STAT', 'أوافق على استخدام بياناتي دون اسم أو ما يدل عليّ لأغراض الإحصاء.', 1, null, false, 'A'),
('C_FEEDBACK', 'أوافق على أن يتصل بي المركز خلال ستين يوماً ليسأل عن رأيي في الخدمة، بالطريقة الآمنة التي اخترتها.', 1, 60, false, 'A'),
('C_MED', 'أوافق على المشاركة في جلسة الوساطة هذه. يمكنني أن أوقفها متى شئت.', 1, null, true, 'A');
