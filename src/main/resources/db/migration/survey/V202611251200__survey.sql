-- The survey of trust and satisfaction, twice a year (dossier 7.4, S 000). Whoever answers leaves one more in a count and nothing
-- else: there is no row of a person, no day, no address, and a code that was used is gone.
create table survey_question (
    code           varchar(20)  not null,
    place          int          not null comment 'the order in which they are asked',
    words_arabic   varchar(300) not null,
    words_english  varchar(300) not null,
    scale          varchar(12)  not null comment 'which answers are offered: TRUST, SAFETY, YES_NO or CONTENT',
    fixed          boolean      not null comment 'asked in every survey and never taken out',
    mark           varchar(1)   not null comment 'confidence of the dossier: S, V, G or A',
    primary key (code)
) engine = InnoDB default charset = utf8mb4;

create table survey_round (
    id           varchar(20)  not null comment 'SURVEY_yyyy_mm: business key of its process',
    period       varchar(7)   not null comment 'the month in which it began',
    state        varchar(10)  not null comment 'DESIGN, PLANNED, OPEN, CLOSED, PUBLISHED or WITHHELD',
    questions    varchar(400) not null comment 'codes, separated by commas',
    sample_size  int          not null default 0,
    opened_on    date,
    closes_on    date,
    extensions   int          not null default 0,
    closed_on    date         comment 'from then on its counts do not change',
    decided_on   date         comment 'published or withheld',
    primary key (id),
    unique key survey_round_period (period)
) engine = InnoDB default charset = utf8mb4;

create table survey_quota (
    survey   varchar(20) not null,
    quarter  varchar(12) not null comment 'code of the forum whose quarters these are',
    sex      varchar(1)  not null comment 'F or M',
    age_band varchar(10) not null comment '18_34, 35_59 or 60_UP; nobody under 18 is asked',
    target   int         not null,
    primary key (survey, quarter, sex, age_band),
    constraint survey_quota_of foreign key (survey) references survey_round (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- One-time codes of the interviewers, as keyed hashes. A used one is deleted, so that neither which nor when is left.
create table survey_code (
    survey    varchar(20) not null,
    code_hash varchar(43) character set ascii collate ascii_bin not null,
    primary key (survey, code_hash),
    constraint survey_code_of foreign key (survey) references survey_round (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table survey_codes_issued (
    survey varchar(20) not null,
    issued int         not null,
    primary key (survey),
    constraint survey_codes_issued_of foreign key (survey) references survey_round (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- All that is left of the answers. Whoever reads it for a release suppresses small cells first (dossier 10.2); I34 is
-- (WEAK + NONE) / (STRONG + MEDIUM + WEAK + NONE) of the question TRUST_LOCAL, by one of the three splits at a time.
create table survey_tally (
    survey   varchar(20) not null,
    question varchar(20) not null,
    quarter  varchar(12) not null,
    sex      varchar(1)  not null,
    age_band varchar(10) not null,
    answer   varchar(12) not null,
    people   int         not null,
    primary key (survey, question, quarter, sex, age_band, answer),
    constraint survey_tally_of foreign key (survey) references survey_round (id) on delete cascade,
    constraint survey_tally_asks foreign key (question) references survey_question (code)
) engine = InnoDB default charset = utf8mb4;

-- The first asks what the study of 2021 published: 74 per cent with weak or no trust in the local or governorate authorities
-- (S 000; its own questionnaire is not public, the words here follow the published finding).
insert into survey_question (code, place, words_arabic, words_english, scale, fixed, mark) values
    ('TRUST_LOCAL', 1, 'ما مدى ثقتك بالسلطات المحلية وسلطات المحافظة؟',
        'How much do you trust the local and governorate authorities?', 'TRUST', true, 'S'),
    ('TRUST_CP', 2, 'ما مدى ثقتك بالشرطة المجتمعية؟',
        'How much do you trust the community police?', 'TRUST', false, 'A'),
    ('TRUST_POLICE', 3, 'ما مدى ثقتك بمركز الشرطة في منطقتك؟',
        'How much do you trust the police station of your area?', 'TRUST', false, 'A'),
    ('SAFE_EVENING', 4, 'هل تشعر بالأمان حين تمشي في حيك مساءً؟',
        'Do you feel safe walking in your quarter in the evening?', 'SAFETY', false, 'A'),
    ('KNOWS_CENTRE', 5, 'هل تعرف أن في البصرة مركز توجيه يساعد من هو في خطر؟',
        'Do you know that Basra has a guidance centre for people in danger?', 'YES_NO', false, 'A'),
    ('WOULD_ASK', 6, 'لو احتاج أحد أهلك إلى مساعدة، هل تنصحه بمركز التوجيه؟',
        'If somebody of your family needed help, would you advise them to go to the guidance centre?', 'YES_NO', false, 'A'),
    ('KNOWS_FORUM', 7, 'هل تعرف منتدى الشرطة المجتمعية في حيك؟',
        'Do you know the community-policing forum of your quarter?', 'YES_NO', false, 'A'),
    ('CONTENT_CP', 8, 'إن تعاملت مع الشرطة المجتمعية في آخر ستة أشهر، هل أنت راضٍ عن تعاملها؟',
        'If you dealt with the community police in the last six months: are you content with how they dealt with you?',
        'CONTENT', false, 'A');
