-- Awareness sessions, trainings and community-safety initiatives (dossier §7.4). What can be counted lies in clear and names nobody;
-- who asked, what was written and who took part lie sealed, each event under a key of its own.
create table programme_event (
    number         varchar(20)     character set ascii collate ascii_bin not null comment 'drawn at random; on the receipt of whoever asked; with _ for - it is the business key',
    kind           varchar(12)     character set ascii not null comment 'AWARENESS, TRAINING, WORKSHOP, CONFERENCE or INITIATIVE',
    origin         varchar(12)     character set ascii not null comment 'PUBLIC_PAGE, LETTER, PHONE, PERSON, FORUM, PLAN, REQUEST or INITIATIVE',
    came_from      varchar(20)     character set ascii collate ascii_bin null comment 'the request that became a training, or the initiative whose workshop it is',
    requester      varchar(12)     character set ascii null comment 'SCHOOL, UNIVERSITY, CSO, COUNCIL, POLICE, JUDICIARY or OTHER',
    topic          varchar(20)     character set ascii null,
    audience       varchar(20)     character set ascii null,
    district       varchar(20)     character set ascii null,
    forum          varchar(12)     character set ascii null comment 'the forum whose quarter it is for, if it is for one',
    registered_at  datetime(6)     not null,
    registered_by  varchar(40)     null comment 'null for the public page',
    state          varchar(12)     character set ascii not null comment 'REGISTERED, ACCEPTED, DECLINED, PASSED_ON, PLANNED, HELD, CANCELLED, NOT_HELD or CLOSED',
    decline_reason varchar(20)     character set ascii null,
    unit           varchar(20)     character set ascii null comment 'the group that carries it out',
    planned_on     date            null,
    donor          varchar(12)     character set ascii null,
    budget         bigint          null comment 'Iraqi dinars',
    held_on        date            null,
    minutes        int             null comment 'how long it took, all days together',
    materials      int             null comment 'leaflets and the like, handed out',
    closed_at      datetime(6)     null,
    keep_until     date            null comment 'from this day on whatever is sealed is destroyed',
    sealed_request blob            null comment 'institution and wish',
    sealed_contact varbinary(2000) null comment 'who asked and the telephone; forgotten when the event is closed',
    sealed_answer  blob            null comment 'what the institution is told',
    sealed_plan    blob            null comment 'place, hour, who speaks',
    sealed_report  blob            null,
    primary key (number),
    key ix_programme_event_open (closed_at, registered_at),
    key ix_programme_event_held (held_on, kind)
) engine = InnoDB default charset = utf8mb4;

-- Who came, as numbers.
create table programme_attendance (
    event    varchar(20) character set ascii collate ascii_bin not null,
    category varchar(16) character set ascii not null comment 'POLICE, COMMUNITY, LAW_ENFORCEMENT, CIVIL_SOCIETY or JUDICIARY (dossier 1.1.18)',
    sex      varchar(1)  character set ascii not null,
    age_band varchar(10) character set ascii not null comment 'UNDER_18, 18_34, 35_59 or 60_UP',
    people   int         not null,
    primary key (event, category, sex, age_band),
    constraint programme_attendance_of foreign key (event) references programme_event (number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table programme_invited (
    event    varchar(20) character set ascii collate ascii_bin not null,
    category varchar(16) character set ascii not null,
    people   int         not null,
    primary key (event, category),
    constraint programme_invited_of foreign key (event) references programme_event (number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- The three questions before and after, as numbers.
create table programme_question (
    event    varchar(20) character set ascii collate ascii_bin not null,
    question tinyint     not null comment '1 to 3',
    moment   varchar(6)  character set ascii not null comment 'BEFORE or AFTER',
    answered int         not null,
    correct  int         not null,
    primary key (event, question, moment),
    constraint programme_question_of foreign key (event) references programme_event (number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- What a training left behind after three months.
create table programme_check (
    event   varchar(20) character set ascii collate ascii_bin not null,
    asked   int         not null,
    reached int         not null,
    applied int         not null comment 'say that they use what they learnt',
    primary key (event),
    constraint programme_check_of foreign key (event) references programme_event (number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table programme_initiative (
    event        varchar(20) character set ascii collate ascii_bin not null,
    schools      int         not null default 0,
    students     int         not null default 0,
    booklets     int         not null default 0,
    focal_points int         not null default 0 comment 'schools with a focal point',
    cases_linked int         null comment 'null: not counted yet, or fewer than ten',
    counted_on   date        null,
    result       varchar(12) character set ascii null comment 'EFFECTIVE, PARTLY or NOT',
    primary key (event),
    constraint programme_initiative_of foreign key (event) references programme_event (number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- The roll of a training. The name is sealed; what stands beside it is counted into programme_attendance.
create table programme_participant (
    event       varchar(20)    character set ascii collate ascii_bin not null,
    place       int            not null comment 'place on the roll',
    sealed_name varbinary(800) null comment 'destroyed with the event''s key',
    category    varchar(16)    character set ascii not null,
    sex         varchar(1)     character set ascii not null,
    age_band    varchar(10)    character set ascii not null,
    attended    boolean        not null default false,
    passed      boolean        not null default false,
    certified   boolean        not null default false,
    added_by    varchar(40)    not null,
    primary key (event, place),
    constraint programme_participant_of foreign key (event) references programme_event (number) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- How often one address knocked in one hour; keyed hashes only, gone after a day.
create table programme_knock (
    knocker varchar(43) character set ascii collate ascii_bin not null,
    hour    datetime    not null,
    times   int         not null,
    primary key (knocker, hour)
) engine = InnoDB default charset = utf8mb4;
