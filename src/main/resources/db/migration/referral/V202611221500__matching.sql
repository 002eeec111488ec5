-- Weights of matching are data: all adaptations (dossier mark A) until the centre's panel signs them.
create table match_weight (
    code varchar(40) character set ascii not null,
    points int not null,
    mark varchar(1) not null,
    meaning_arabic varchar(200) not null,
    primary key (code)
) engine = InnoDB default charset = utf8mb4;

insert into match_weight (code, points, mark, meaning_arabic) values
('OFFERED', 3, 'A', 'عدد الجهات المعروضة على الأكثر'),
('VERIFICATION_DAYS', 90, 'A', 'أيام صلاحية التحقق من بيانات الجهة'),
('RECORD_MONTHS', 12, 'A', 'أشهر سجل الجهة المحسوبة'),
('SERVES_THE_DISTRICT', 20, 'A', 'تخدم قضاء الشخص نفسه'),
('OUTSIDE_BASRA', -60, 'A', 'خارج البصرة'),
('FEMALE_STAFF_FOR_WOMEN', 15, 'A', 'لديها موظفات والشخص امرأة أو فتاة'),
('SHARES_WITH_POLICE', -100, 'A', 'تشارك المعلومات مع الشرطة ولم يُعرف رأي الشخص'),
('MAY_SHARE_WITH_POLICE', -20, 'A', 'غير معروف هل تشارك المعلومات مع الشرطة'),
('HIGH_CONFIDENCE', 20, 'A', 'بيانات موثوقة'),
('MEDIUM_CONFIDENCE', 10, 'A', 'بيانات متوسطة الثقة'),
('VERIFIED', 10, 'A', 'تم التحقق منها حديثاً'),
('PLACES_KNOWN_OPEN', 10, 'A', 'توجد أماكن'),
('WAITING_LIST', -30, 'A', 'قائمة انتظار'),
('OPEN_NOW_WHEN_URGENT', 15, 'A', 'مفتوحة الآن والحالة عاجلة'),
('CLOSED_NOW_WHEN_URGENT', -15, 'A', 'مغلقة الآن والحالة عاجلة'),
('SPEAKS_THE_LANGUAGE', 20, 'A', 'تتكلم لغة الشخص غير العربية'),
('OTHER_LANGUAGE', -40, 'A', 'لا تتكلم لغة الشخص: يلزم مترجم'),
('AFFILIATION_WARNING', -40, 'A', 'صفة المشكو منه قريبة من الجهة'),
('ACCEPTANCE', 50, 'A', 'نقاط الفرق الكامل في نسبة القبول'),
('ANSWER_TIME', 20, 'A', 'نقاط الفرق الكامل في زمن الرد'),
('ATTENDANCE', 20, 'A', 'نقاط الفرق الكامل في نسبة الحضور'),
('PRIOR_CASES', 5, 'A', 'عدد الحالات المفترضة قبل السجل'),
('PRIOR_ACCEPTANCE', 60, 'A', 'نسبة القبول المفترضة (%)'),
('PRIOR_HOURS', 48, 'A', 'ساعات الرد المفترضة'),
('PRIOR_ATTENDANCE', 70, 'A', 'نسبة الحضور المفترضة (%)');

-- Whom the alleged perpetrator's affiliation keeps out (EXCLUDE) or puts further down with a word (WARN). Dossier §3.6 R6, mark A.
create table affiliation_conflict (
    affiliation varchar(40) character set ascii not null,
    provider_kind varchar(40) character set ascii not null,
    effect varchar(10) character set ascii not null,
    mark varchar(1) not null,
    primary key (affiliation, provider_kind)
) engine = InnoDB default charset = utf8mb4;

insert into affiliation_conflict (affiliation, provider_kind, effect, mark) values
('POLICE', 'POLICE', 'EXCLUDE', 'A'),
('MILITARY', 'POLICE', 'EXCLUDE', 'A'),
('ARMED_GROUP', 'POLICE', 'EXCLUDE', 'A'),
('TRIBAL_LEADER', 'TRIBAL', 'EXCLUDE', 'A'),
('OFFICIAL', 'POLICE', 'WARN', 'A'),
('OFFICIAL', 'GOVERNMENT', 'WARN', 'A');

update provider set kind = 'TRIBAL' where id = 'TRIBAL_AFFAIRS';

-- A provider's own record of the last twelve months, counted each night: one row a provider, so that a match reads no past referral.
create table provider_record (
    provider_id varchar(40) character set ascii not null,
    asked int not null comment 'referrals with an answer, or with silence until the end',
    accepted int not null,
    answered int not null comment 'referrals with an answer',
    median_minutes int null comment 'from sending to answer',
    attended int not null,
    missed int not null comment 'appointments that nobody came to',
    counted_at datetime(6) not null,
    primary key (provider_id),
    constraint fk_provider_record_provider foreign key (provider_id) references provider (id)
) engine = InnoDB default charset = utf8mb4;

alter table referral add key ix_referral_sent (sent_at);
alter table referral_attempt add key ix_referral_attempt_sent (sent_at);

-- Codes only: who was not offered and for which condition, for the forum and IOM.
alter table service_gap add column not_offered varchar(2000) character set ascii not null default '';
