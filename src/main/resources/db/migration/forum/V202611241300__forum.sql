-- The community-policing forums (dossier 1.1, 7.1). Codes, dates and user names lie in clear; what people wrote lies sealed in
-- forum_text, each issue and each meeting under a key of its own, so that striking one leaves nothing that opens.
create table forum_office (
    code        varchar(20)  not null,
    name_arabic varchar(120) not null,
    kind        varchar(10)  not null comment 'MAIN or BRANCH',
    mark        varchar(1)   not null comment 'confidence of the dossier: S, V, G or A',
    primary key (code)
) engine = InnoDB default charset = utf8mb4;

create table forum (
    code        varchar(12)  not null,
    name_arabic varchar(120) not null,
    office      varchar(20)  not null,
    quarters    varchar(400) not null comment 'names of the city quarters that are the forum''s, separated by Arabic commas',
    mark        varchar(1)   not null,
    active      boolean      not null,
    primary key (code),
    constraint forum_of_office foreign key (office) references forum_office (code)
) engine = InnoDB default charset = utf8mb4;

create table forum_member (
    id       bigint      not null auto_increment,
    forum    varchar(12) not null,
    category varchar(20) not null,
    sex      varchar(1)  not null,
    age_band varchar(10) not null,
    active   boolean     not null,
    primary key (id),
    index forum_member_of (forum, active),
    constraint forum_member_of_forum foreign key (forum) references forum (code)
) engine = InnoDB default charset = utf8mb4;

create table forum_meeting (
    id         varchar(30) not null comment 'forum, year and month: business key of the month''s process',
    subject    varchar(12) not null comment 'under this its texts lie sealed',
    forum      varchar(12) not null,
    period     varchar(7)  not null,
    state      varchar(12) not null comment 'OPEN, PLANNED, INVITED, HELD, NO_QUORUM or NOT_HELD',
    meets_at   datetime(6),
    invited    varchar(200) not null comment 'codes of the groups that were invited',
    held_at    datetime(6),
    members    int,
    present    int,
    primary key (id),
    unique key forum_meeting_once (forum, period),
    unique key forum_meeting_subject (subject),
    constraint forum_meeting_of_forum foreign key (forum) references forum (code)
) engine = InnoDB default charset = utf8mb4;

create table forum_attendance (
    meeting varchar(30) not null,
    kind    varchar(10) not null comment 'CATEGORY or AGE',
    code    varchar(20) not null,
    sex     varchar(1)  not null,
    people  int         not null,
    primary key (meeting, kind, code, sex),
    constraint forum_attendance_of foreign key (meeting) references forum_meeting (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table forum_issue (
    id              varchar(12) not null,
    forum           varchar(12) not null,
    source          varchar(12) not null comment 'MEMBER, OUTREACH, MONITORING or BOX',
    topic           varchar(20) not null,
    raiser_category varchar(20) comment 'of whoever raised it; null from the box',
    raiser_sex      varchar(1),
    raised_on       date        not null,
    state           varchar(10) not null comment 'OPEN, IN_HAND or CLOSED',
    meeting         varchar(30) comment 'the meeting that took it up last',
    carried         int         not null default 0 comment 'months that it was carried over',
    solution        varchar(30),
    owner           varchar(30),
    due_on          date,
    result          varchar(12),
    primary key (id),
    index forum_issue_open (forum, state, raised_on),
    index forum_issue_of_meeting (meeting),
    constraint forum_issue_of_forum foreign key (forum) references forum (code)
) engine = InnoDB default charset = utf8mb4;

create table forum_event (
    id      bigint      not null auto_increment,
    issue   varchar(12) not null,
    kind    varchar(20) not null,
    code    varchar(30),
    meeting varchar(30),
    at      datetime(6) not null,
    primary key (id),
    index forum_event_of (issue, id),
    index forum_event_of_meeting (meeting, kind),
    constraint forum_event_of_issue foreign key (issue) references forum_issue (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table forum_text (
    subject      varchar(12)     not null comment 'an issue, or a meeting''s subject',
    field        varchar(40)     not null,
    row_key      varchar(12)     not null,
    sealed_words varbinary(16000) not null,
    at           datetime(6)     not null,
    primary key (subject, field, row_key)
) engine = InnoDB default charset = utf8mb4;

insert into forum_office (code, name_arabic, kind, mark) values
    ('ASMAI', 'المكتب الرئيسي – الأصمعي', 'MAIN', 'S'),
    ('ASHAR', 'مكتب العشار', 'BRANCH', 'S'),
    ('SHATT_AL_ARAB', 'مكتب شط العرب', 'BRANCH', 'S');

-- Only the first is named in the sources; names, quarters and offices of the others are assumed until the centre says them.
insert into forum (code, name_arabic, office, quarters, mark, active) values
    ('MAQIL', 'منتدى المعقل', 'ASMAI', 'المعقل', 'S', true),
    ('FORUM2', 'المنتدى الثاني (الاسم بانتظار التأكيد)', 'ASMAI', 'الأصمعي', 'A', true),
    ('FORUM3', 'المنتدى الثالث (الاسم بانتظار التأكيد)', 'ASMAI', 'الجبيلة', 'A', true),
    ('FORUM4', 'المنتدى الرابع (الاسم بانتظار التأكيد)', 'ASHAR', 'العشار', 'A', true),
    ('FORUM5', 'المنتدى الخامس (الاسم بانتظار التأكيد)', 'ASHAR', 'البراضعية', 'A', true),
    ('FORUM6', 'المنتدى السادس (الاسم بانتظار التأكيد)', 'ASHAR', 'الجمهورية', 'A', true),
    ('FORUM7', 'المنتدى السابع (الاسم بانتظار التأكيد)', 'SHATT_AL_ARAB', 'التنومة', 'A', true),
    ('FORUM8', 'المنتدى الثامن (الاسم بانتظار التأكيد)', 'SHATT_AL_ARAB', 'كردلان', 'A', true),
    ('FORUM9', 'المنتدى التاسع (الاسم بانتظار التأكيد)', 'SHATT_AL_ARAB', 'الصالحية', 'A', true);

-- The roll of each forum is assumed too: category, sex and age band, no name.
insert into forum_member (forum, category, sex, age_band, active)
select f.code, m.category, m.sex, m.age_band, true
from forum f
cross join (select 'COMMUNITY' category, 'F' sex, '35_59' age_band
    union all select 'COMMUNITY', 'M', '60_UP'
    union all select 'COMMUNITY', 'M', '18_34'
    union all select 'COMMUNITY', 'F', '18_34'
    union all select 'POLICE', 'M', '35_59'
    union all select 'POLICE', 'F', '18_34'
    union all select 'CIVIL_SOCIETY', 'F', '35_59'
    union all select 'CIVIL_SOCIETY', 'M', '35_59'
    union all select 'GOVERNMENT', 'M', '35_59'
    union all select 'GOVERNMENT', 'F', '35_59'
    union all select 'DISPLACED', 'F', '18_34'
    union all select 'DISPLACED', 'M', '35_59') m;
