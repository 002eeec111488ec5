-- Dossier §6, all of it that is no computation: facts for a lawyer, one row each, kept by a lawyer on a page. Every row waits
-- for an Iraqi lawyer's confirmation; editing a row takes the confirmation away. applies_to: codes of a situation; a row holds
-- for a person if one of them is hers, ALL for everybody. {التاريخ} in a text is the last day for this person's complaint.
create table law_row (
    code varchar(8) character set ascii not null,
    kind varchar(12) character set ascii not null,
    place int not null,
    title varchar(200) not null,
    title_english varchar(200) not null,
    articles varchar(600) not null default '',
    body varchar(1500) not null default '',
    pro varchar(600) not null default '',
    contra varchar(600) not null default '',
    reversible varchar(300) not null default '',
    time_limit varchar(300) not null default '',
    penalty_class varchar(40) not null default '',
    complaint_only varchar(20) not null default '',
    applies_to varchar(300) character set ascii not null default 'ALL',
    confidence varchar(8) not null,
    confirmed_by varchar(40) null,
    confirmed_on date null,
    changed_by varchar(40) null,
    changed_at datetime(6) null,
    version bigint not null default 0,
    primary key (code),
    key ix_law_row_kind (kind, place)
) engine = InnoDB default charset = utf8mb4;

insert into law_row (code, kind, place, title, title_english, articles, body, penalty_class, complaint_only, applies_to,
    confidence, confirmed_by, confirmed_on)
select code, 'OFFENCE', cast(substring(code, 2) as unsigned), name_arabic, name_english, articles, coalesce(note_arabic, ''),
    penalty_class, complaint_only, code, confidence, confirmed_by, confirmed_on
from offence;

drop table offence;

-- The marks as they stand in the dossier, not only how sure somebody was.
update law_row set confidence = 'V/H' where code in ('L02', 'L35');
update law_row set confidence = 'V/M' where code in ('L03', 'L04', 'L18', 'L19', 'L25');
update law_row set confidence = 'G/H' where code in ('L05', 'L09', 'L27');
update law_row set confidence = 'V' where code in ('L10', 'L20', 'L22', 'L29');
update law_row set confidence = 'V/G' where code = 'L12';
update law_row set confidence = 'G/M' where code in ('L06', 'L07', 'L08', 'L11', 'L13', 'L14', 'L15', 'L16', 'L17', 'L21',
    'L23', 'L24', 'L26', 'L28', 'L30', 'L31', 'L32', 'L33', 'L34');

-- §6.2
insert into law_row (code, kind, place, title, title_english, articles, body, applies_to, confidence) values
('P01', 'PROCEDURE', 1, 'كيف تُحرَّك الدعوى الجزائية؟', 'How a criminal case is moved', 'الأصول 1', 'بشكوى شفهية أو تحريرية إلى قاضي التحقيق أو المحقق أو المسؤول في مركز الشرطة أو أي من أعضاء الضبط القضائي، من المتضرر أو من يقوم مقامه قانوناً أو أي شخص علم بها، أو بإخبار من الادعاء العام، ما لم ينص القانون على غير ذلك.', 'ALL', 'V'),
('P02', 'PROCEDURE', 2, 'الجريمة المشهودة', 'Flagrant offence', 'الأصول 1', 'تُقدَّم الشكوى إلى أي من أفراد الشرطة الحاضرين.', 'DANGER', 'V'),
('P03', 'PROCEDURE', 3, 'أي الجرائم لا تُحرَّك إلا بشكوى المجنى عليه؟', 'Which offences need the victim''s complaint', 'الأصول 3-أ', 'زنا الزوجية وتعدد الزوجات خلافاً للقانون؛ القذف والسب وإفشاء الأسرار والإخبار الكاذب والتهديد والإيذاء الخفيف إذا لم تقع على مكلف بخدمة عامة بسبب واجبه؛ السرقة والاغتصاب وخيانة الأمانة والاحتيال بين الأزواج والأصول والفروع؛ إتلاف الأموال وتخريبها عدا أموال الدولة ودون ظرف مشدد؛ انتهاك حرمة الملك؛ رمي الأحجار على الوسائط أو البيوت أو البساتين؛ وما ينص عليه القانون.', 'COMPLAINT_ONLY', 'V/M'),
('P04', 'PROCEDURE', 4, 'جريمة وقعت خارج العراق', 'Offence abroad', 'الأصول 3-ب', 'تلزم موافقة (كانت من وزير العدل، وهي الآن لمجلس القضاء الأعلى).', 'ABROAD', 'V/M'),
('P05', 'PROCEDURE', 5, 'عدة مجنى عليهم أو عدة متهمين', 'Several victims or accused', 'الأصول 4–5', 'تكفي شكوى أحد المجنى عليهم؛ والشكوى على أحد المتهمين تشمل الآخرين، عدا جريمة الزنا.', 'ALL', 'V/M'),
('P06', 'PROCEDURE', 6, 'المدة', 'Time limit', 'الأصول 6', 'لا تُقبل الشكوى بعد ثلاثة أشهر من علم المجنى عليه بالجريمة أو زوال العذر القهري. ويسقط الحق بموته ما لم ينص القانون على غير ذلك.', 'COMPLAINT_ONLY', 'V'),
('P07', 'PROCEDURE', 7, 'تعارض المصلحة مع من يمثله، أو لا ممثل له', 'Conflict with the representative, or none', 'الأصول 7', 'يعيّن القاضي من يمثله.', 'MINOR,NO_CAPACITY', 'G/M'),
('P08', 'PROCEDURE', 8, 'ترك الشكوى دون مراجعة', 'Complaint left without follow-up', 'الأصول 8 (القانون 119 لسنة 1988)', 'من ترك شكواه ثلاثة أشهر دون عذر مشروع يُعدّ متنازلاً عنها ويقرر القاضي غلقها نهائياً.', 'ALL', 'V'),
('P09', 'PROCEDURE', 9, 'التنازل', 'Withdrawal', 'الأصول 9', 'لمن قدّم الشكوى أن يتنازل عنها. التنازل عن أحد المتهمين لا يشمل الآخرين. ينقضي به الحق الجزائي، ولا ينقضي الحق المدني إلا إذا صُرّح به.', 'ALL', 'V/M'),
('P10', 'PROCEDURE', 10, 'المطالبة بالتعويض', 'Civil claim', 'الأصول 10؛ المدني 204–205، 232', 'مع الدعوى الجزائية أو أمام المحكمة المدنية: خلال ثلاث سنوات من العلم، وبحد أقصى خمس عشرة سنة.', 'ALL', 'G/M'),
('P11', 'PROCEDURE', 11, 'وجوب الإخبار', 'Duty to report', 'الأصول 47–48؛ ق.ع 247', 'للمواطن أن يُخبر؛ وعلى المكلف بخدمة عامة ومن قدّم مساعدة طبية ومن شهد جناية أن يُخبر، في الجرائم التي لا تتوقف على شكوى.', 'ALL', 'G/M'),
('P12', 'PROCEDURE', 12, 'الصلح', 'Conciliation', 'الأصول 194–198', 'في جرائم الشكوى بقرار من القاضي أو المحكمة بطلب المجنى عليه: حتى سنة دون موافقة القاضي وأكثر منها بموافقته؛ والتهديد والإيذاء وإتلاف الأموال بموافقته ولو لم تزد على سنة. أثره كأثر البراءة، ولا يكون معلقاً على شرط.', 'ALL', 'V/M'),
('P13', 'PROCEDURE', 13, 'الصفح بعد الحكم', 'Pardon after judgment', 'الأصول 338–341', 'ممكن في الجرائم التي يجوز الصلح فيها.', 'ALL', 'G/M'),
('P14', 'PROCEDURE', 14, 'التقادم', 'General time bar', 'قانون رعاية الأحداث 76 لسنة 1983 المادة 70', 'لا تقادم عاماً للبالغين غير مدة المادة 6؛ والحدث: الجناية عشر سنوات والجنحة خمس.', 'ACCUSED_MINOR', 'V'),
('P15', 'PROCEDURE', 15, 'المتهم دون 18', 'Minors as accused', 'قانون رعاية الأحداث 76 لسنة 1983', 'قاضي تحقيق الأحداث ومحكمة الأحداث؛ جلسات سرية؛ لا يُنشر اسم ولا صورة.', 'ACCUSED_MINOR', 'G/H');

-- §6.3; the table complaint_route decides which row holds, applies_to names the places that the row offers.
insert into law_row (code, kind, place, title, title_english, body, applies_to, confidence) values
('R01', 'ROUTE', 1, 'خطر وشيك', 'Imminent danger', '911 أو أقرب مركز شرطة، ثم القاضي.', 'CALL_911,POLICE_STATION,INVESTIGATING_JUDGE', 'A'),
('R01A', 'ROUTE', 2, 'خطر وشيك والمشكو منه من جهة أمنية أو مسلحة أو مسؤول', 'Imminent danger, accused from an armed body', '911، وقاضي التحقيق أو الادعاء العام. لا يُراجَع المركز القريب.', 'CALL_911,INVESTIGATING_JUDGE,PUBLIC_PROSECUTION', 'A'),
('R04', 'ROUTE', 3, 'المشكو منه شرطة أو جيش أو جهة مسلحة أو مسؤول', 'Accused from police, military, armed group or an official', 'قاضي التحقيق أو الادعاء العام مباشرة؛ والمفوضية العليا لحقوق الإنسان. لا يُراجَع المركز المحلي.', 'INVESTIGATING_JUDGE,PUBLIC_PROSECUTION', 'A'),
('R04M', 'ROUTE', 4, 'قاصر تضرر من جهة أمنية أو مسلحة أو مسؤول', 'Minor hurt by an armed body or official', 'قاضي الأحداث أو قاضي التحقيق أو الادعاء العام مباشرة. لا شرطة الأحداث ولا المركز المحلي.', 'JUVENILE_JUDGE,INVESTIGATING_JUDGE,PUBLIC_PROSECUTION', 'A'),
('R02', 'ROUTE', 5, 'المجنى عليه أو المتهم دون 18', 'Victim or accused under 18', 'شرطة الأحداث أو قسم حماية الأسرة والطفل؛ قاضي الأحداث. إن كان الولي هو المشكو منه أو تعارضت مصلحته يعيّن القاضي من يمثل الصغير (المادة 7).', 'JUVENILE_POLICE,FAMILY_PROTECTION,JUVENILE_JUDGE', 'A'),
('R03', 'ROUTE', 6, 'عنف أسري أو جنسي والضحية بالغة', 'Domestic or sexual violence, adult', 'قسم حماية الأسرة والطفل، أو قاضي التحقيق مباشرة مع محامٍ.', 'FAMILY_PROTECTION,INVESTIGATING_JUDGE', 'A'),
('R05', 'ROUTE', 7, 'ابتزاز', 'Blackmail', 'إجراء ودي من الشرطة المجتمعية دون شكوى (حذف، تنبيه)، أو محكمة التحقيق (شكوى)، أو منصة «أمين» لجهاز الأمن الوطني.', 'INVESTIGATING_JUDGE,AMEEN', 'A'),
('R06', 'ROUTE', 8, 'اتجار بالبشر', 'Trafficking', 'شعبة مكافحة الاتجار بالبشر، أو قاضي التحقيق.', 'ANTI_TRAFFICKING,INVESTIGATING_JUDGE', 'A'),
('R07', 'ROUTE', 9, 'متعاطٍ يريد العلاج', 'Drug user who wants treatment', 'مركز علاج الإدمان مباشرة (المادة 40). لا شكوى.', '', 'A'),
('R08', 'ROUTE', 10, 'خلاف جيران أو أسرة يتوقف على الشكوى', 'Quarrel that only a complaint can move', 'الوساطة، أو مركز الشرطة أو محكمة التحقيق خلال ثلاثة أشهر.', 'POLICE_STATION,INVESTIGATING_JUDGE', 'A'),
('R09', 'ROUTE', 11, 'حضانة أو نفقة أو تفريق أو إثبات زواج', 'Custody, maintenance, divorce, proof of marriage', 'محكمة الأحوال الشخصية.', 'PERSONAL_STATUS_COURT', 'A'),
('R10', 'ROUTE', 12, 'دگة عشائرية', 'Tribal shooting', 'الشرطة أو محكمة التحقيق؛ قيادة العمليات؛ والعطوة عن طريق وحدة التنسيق العشائري إلى جانبها.', 'POLICE_STATION,INVESTIGATING_JUDGE', 'A'),
('R11', 'ROUTE', 13, 'تقصير مؤسسة', 'Institution failed', 'مسار شكاوى المواطنين على المؤسسات.', '', 'A'),
('R99', 'ROUTE', 14, 'لا صف ينطبق', 'No row fits', 'يقرر المحامي/ة إلى أين.', '', 'A');

-- §6.4
insert into law_row (code, kind, place, title, title_english, body, pro, applies_to, confidence) values
('E01', 'EVIDENCE', 1, 'للجميع', 'All', 'البطاقة الوطنية أو أي وثيقة تعريف؛ بطاقة السكن؛ أسماء الشهود وهواتفهم؛ التاريخ والمكان.', 'نقص الأوراق لا يمنع المشورة.', 'ALL', 'G'),
('E02', 'EVIDENCE', 2, 'الإصابة', 'Injury', 'تقرير الطوارئ؛ كتاب الإحالة من الشرطة أو القاضي للتقرير الطبي الرسمي؛ صور بتاريخ؛ الملابس في كيس ورقي.', 'العلاج أولاً. التقرير العدلي الرسمي يأتي عادة بكتاب من محكمة التحقيق أو الشرطة.', 'L01', 'G/M'),
('E03', 'EVIDENCE', 3, 'العنف الجنسي', 'Sexual violence', 'في أسرع وقت ودون غسل؛ الطب العدلي عن طريق القاضي؛ الرعاية من الحمل والأمراض شأن آخر.', 'بموافقة على الفحص؛ طبيبة إن أرادت.', 'L05,L06', 'G/M'),
('E04', 'EVIDENCE', 4, 'الابتزاز', 'Blackmail', 'الهاتف وفيه المحادثة الأصلية؛ لقطات شاشة فيها رابط الحساب والرقم والوقت؛ وصولات الدفع؛ الشهود.', 'تُحفظ الأصول. لا تُنسخ ولا تُرسَل صور جنسية لقاصر أبداً.', 'L04', 'G/H'),
('E05', 'EVIDENCE', 5, 'التهديد والدگة', 'Threat, tribal', 'تسجيلات ورسائل؛ صور آثار الإطلاق؛ أسماء الشهود؛ الإنذار المكتوب.', 'يُسأل: هل في التسجيل خطر عليه؟', 'L03,L22', 'G'),
('E06', 'EVIDENCE', 6, 'النفقة والحضانة', 'Maintenance, custody', 'عقد الزواج أو دعوى إثباته؛ أوراق الأطفال؛ ما يُعرف عن الدخل.', '', 'L15,L16,L24,L26', 'G/H'),
('E07', 'EVIDENCE', 7, 'الأموال', 'Property', 'السند أو عقد الإيجار؛ صور؛ تقدير الضرر.', '', 'L28,L29', 'G'),
('E08', 'EVIDENCE', 8, 'الاتجار بالبشر', 'Trafficking', 'عند من الوثائق؛ الطرق؛ أرقام الهواتف؛ العقود.', 'الحماية الفورية أولاً.', 'L18', 'G');

-- §6.5
insert into law_row (code, kind, place, title, title_english, body, pro, contra, reversible, time_limit, applies_to, confidence) values
('O1', 'OPTION', 1, 'لا إجراء الآن مع خطة سلامة', 'Do nothing now, safety plan, come back', 'نبقى معك ونراجع خطة السلامة، وتعود متى شئت.', 'يبقى القرار بيدك.', 'قد تنتهي مدة الثلاثة أشهر.', 'نعم', 'للشكوى: {التاريخ}', 'ALL', 'A'),
('O2', 'OPTION', 2, 'إجراء ودي من الشرطة المجتمعية', 'Community-police informal action', 'تعهد أو تنبيه أو حذف محتوى، بموافقتك وحدها.', 'سريع وهادئ.', 'لا يُلزم أحداً، ويعلم المشكو منه.', 'جزئياً', 'لا يوقف مدة الشكوى. للشكوى: {التاريخ}', 'ALL', 'A'),
('O3', 'OPTION', 3, 'وساطة أو صلح أسري', 'Mediation, family conciliation', 'لقاء مع وسيط بموافقة الطرفين كل على حدة.', 'قد يهدّئ.', 'فيه ضغط. لا يكون مع خطورة مرتفعة أو وشيكة، ولا عنف جنسي، ولا قاصر، ولا إكراه على الزواج.', 'نعم', 'لا يوقف مدة الشكوى. للشكوى: {التاريخ}', 'MEDIATION', 'A'),
('O4', 'OPTION', 4, 'فصل عشائري', 'Tribal settlement', 'اتفاق بين العشيرتين.', 'قد يوقف الدم.', 'لا يُنهي الحق العام في الجنايات. لا تكون امرأة ولا طفلة ثمناً له. وقد يُستعمل للضغط من أجل التنازل.', 'لا', 'لا يوقف مدة الشكوى. للشكوى: {التاريخ}', 'ALL', 'A'),
('O5', 'OPTION', 5, 'شكوى لدى حماية الأسرة أو المركز أو المحكمة', 'Complaint at family protection, police or court', 'شكوى جزائية إلى الجهة المذكورة أدناه.', 'حماية قانونية، وقد يُوقَف المشكو منه.', 'قد يزداد الخطر في الأيام الأولى؛ ضغط الأهل؛ حضور المحكمة؛ قد يقدم المشكو منه شكوى مقابلة (سب، زنا، إخبار كاذب)؛ الإيواء محدود.', 'في جرائم الشكوى: نعم بالتنازل. في الجنايات: يستمر الحق العام.', 'للشكوى: {التاريخ}', 'ALL', 'A'),
('O6', 'OPTION', 6, 'دعوى مدنية أو أحوال شخصية', 'Civil or personal-status case', 'نفقة، حضانة، تفريق، تعويض.', 'تعطي حقوقاً دون عقاب أحد.', 'وقت ومصاريف.', 'نعم', 'التعويض: ثلاث سنوات من العلم. النفقة والحضانة: لا مدة، والتأخير قد يضر.', 'ALL', 'A'),
('O7', 'OPTION', 7, 'شكوى حقوق إنسان أو شكوى على مؤسسة', 'Human-rights or institutional complaint', 'إلى مفوضية حقوق الإنسان أو المؤسسة نفسها.', 'تُثبت التقصير.', 'بطيئة.', 'نعم', 'لا مدة معروفة.', 'ALL', 'A');

insert into law_row (code, kind, place, title, title_english, body, applies_to, confidence) values
('W1', 'WARNING', 1, 'قد يزداد الخطر بعد تقديم الشكوى؛ نراجع خطة السلامة أولاً', 'Danger may rise after a complaint; safety plan first', '', 'ALL', 'A'),
('W2', 'WARNING', 2, 'آخر يوم لتقديم الشكوى هو: {التاريخ}', 'Last date for the complaint', '', 'DEADLINE', 'A'),
('W3', 'WARNING', 3, 'التنازل عن الشكوى قد ينهي الدعوى نهائياً', 'Withdrawal may end the case for good', '', 'ALL', 'A'),
('W4', 'WARNING', 4, 'قد يدفع المشكو منه بحق التأديب أو يقدم شكوى مقابلة', 'Discipline defence or counter-complaint possible', '', 'ALL', 'A'),
('W5', 'WARNING', 5, 'لا يوجد ضمان لتوفر مكان إيواء', 'No shelter guarantee', '', 'ALL', 'A'),
('W6', 'WARNING', 6, 'قد يتطلب الأمر مصاريف وحضوراً متكرراً', 'Costs and repeated attendance', '', 'ALL', 'A'),
('W7', 'WARNING', 7, 'تنتهي سرية المركز عند ملف المحكمة', 'The centre''s confidentiality ends at the court file', '', 'ALL', 'A'),
('W8', 'WARNING', 8, 'ترك برنامج العلاج يُبلَّغ إلى المحكمة', 'Leaving drug treatment is reported to the court', '', 'DRUG,L19,L20', 'A'),
('W9', 'WARNING', 9, 'لا أحد يستطيع أن يعدك بنتيجة', 'Nobody can promise a result', '', 'ALL', 'A');

-- What is special about some situations.
insert into law_row (code, kind, place, title, title_english, articles, body, applies_to, confidence) values
('S1', 'NOTE', 1, 'العلاج الطوعي من المخدرات', 'Voluntary drug treatment, both halves', 'القانون 50 لسنة 2017 المادة 40', 'من يتقدم بنفسه إلى مستشفى مختص للعلاج لا تُقام عليه الدعوى. ومن يترك برنامج العلاج أو لا يلتزم به تُبلّغ المؤسسة الصحية المحكمة عنه. يُقال النصفان معاً.', 'DRUG,L19,L20', 'V'),
('S2', 'NOTE', 2, 'مغادرة البالغ/ة المنزل', 'Runaway adult', 'لا نص', 'مغادرة البالغ المنزل ليست جريمة. قد تقدم الأسرة بلاغ خطف أو سرقة غير صحيح: يُحضَّر جوابه مع المحامي. لا يُعاد أحد إلى أهله دون إرادته.', 'RUNAWAY_ADULT,L14', 'G/M'),
('S3', 'NOTE', 3, 'القاصر', 'Minors', 'الأصول 7؛ قانون رعاية الأحداث 76 لسنة 1983', 'شرطة الأحداث أو حماية الأسرة والطفل وقاضي الأحداث، لا مركز الشرطة. يمثله وليّه؛ فإن كان الولي هو المشكو منه أو تعارضت مصلحته عيّن القاضي من يمثله.', 'MINOR,ACCUSED_MINOR', 'G/M'),
('S4', 'NOTE', 4, 'المشكو منه من جهة أمنية أو مسلحة أو مسؤول', 'Accused from an armed body', '', 'لا يُراجَع المركز المحلي أبداً. قاضي التحقيق أو الادعاء العام مباشرة، ويبقى الملف مقيّداً.', 'ARMED', 'A'),
('S5', 'NOTE', 5, 'الاتجار بالبشر', 'Trafficking', 'القانون 28 لسنة 2012 المواد 1، 10، 11', 'الضحية لا تُعاقب، ورضاها ليس دفعاً للجاني. لها رعاية وإيواء وسرية. الحماية قبل الشكوى.', 'TRAF,L18', 'V/M'),
('S6', 'NOTE', 6, 'الزواج خارج المحكمة', 'Marriage outside court', 'قانون الأحوال الشخصية المادة 10/5', 'يُثبت الزواج أولاً في محكمة الأحوال الشخصية: بدونه تضيع النفقة ونسب الأطفال وأوراقهم. العقوبة على الزوج.', 'L24', 'G/M'),
('S7', 'NOTE', 7, 'لا قانون خاص بالعنف الأسري', 'No domestic-violence law in force', '', 'لا يوجد في العراق الاتحادي قانون خاص بالعنف الأسري ولا أمر حماية. قانون إقليم كردستان 8 لسنة 2011 لا يسري في البصرة. تُطبَّق مواد قانون العقوبات.', 'DV,L35', 'V/H');
