-- What is said where a provider is not offered because the person wants no police (dossier §3.1 forensic evidence, §5.1, §11.2 U9).
create table police_note (
    service_code varchar(40) character set ascii not null,
    note_arabic varchar(400) not null,
    mark varchar(1) not null,
    primary key (service_code),
    constraint fk_police_note_service foreign key (service_code) references service_category (code)
) engine = InnoDB default charset = utf8mb4;

insert into police_note (service_code, note_arabic, mark) values
('FORENSIC', 'لم تُعرض لأن الشخص طلب عدم إشراك الشرطة: التقرير العدلي يصدر عادةً بكتاب من الشرطة أو قاضي التحقيق. العلاج لا يتوقف عليه. يُقال للشخص: وقت الدليل قصير (الأفضل خلال 72 ساعة وقبل الاغتسال)، ويمكنك أن تغيّر رأيك متى شئت.', 'A'),
('MED_SV', 'العلاج في المستشفى لا يحتاج إلى شرطة. الفحص العدلي وحده لم يُعرض لأن الشخص طلب عدم إشراك الشرطة. يُقال للشخص: وقت الدليل قصير (الأفضل خلال 72 ساعة وقبل الاغتسال)، ويمكنك أن تغيّر رأيك متى شئت.', 'A');
