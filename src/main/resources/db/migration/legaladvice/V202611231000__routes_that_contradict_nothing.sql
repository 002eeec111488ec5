-- Where two rows of §6.3 hold at once, the sheet said both: «911 or the nearest station» above «never the station». Now one row
-- holds for danger and a minor together, and no note or option names a place that the route forbids (dossier 12.3 row 22, 12.4
-- row 28). Words that a lawyer has touched are hers and stay; for whom a row holds is no wording and follows the table.
insert into law_row (code, kind, place, title, title_english, body, applies_to, confidence) values
('R01M', 'ROUTE', 2, 'خطر وشيك والمجنى عليه أو المتهم دون 18', 'Imminent danger, victim or accused under 18', '911 إذا كان الخطر الآن. ثم شرطة الأحداث أو قسم حماية الأسرة والطفل، وقاضي الأحداث. لا يُراجَع مركز الشرطة القريب. إن كان الولي هو المشكو منه أو تعارضت مصلحته يعيّن القاضي من يمثل الصغير (المادة 7).', 'CALL_911,JUVENILE_POLICE,FAMILY_PROTECTION,JUVENILE_JUDGE', 'A'),
('R01AM', 'ROUTE', 2, 'خطر وشيك وقاصر، والمشكو منه من جهة أمنية أو مسلحة أو مسؤول', 'Imminent danger, a minor, accused from an armed body', '911 إذا كان الخطر الآن. ثم قاضي الأحداث أو قاضي التحقيق أو الادعاء العام مباشرة. لا يُراجَع المركز القريب ولا شرطة الأحداث.', 'CALL_911,JUVENILE_JUDGE,INVESTIGATING_JUDGE,PUBLIC_PROSECUTION', 'A');

insert into law_row (code, kind, place, title, title_english, articles, body, applies_to, confidence) values
('S3A', 'NOTE', 3, 'قاصر، والمشكو منه من جهة أمنية أو مسلحة أو مسؤول', 'Minor, accused from an armed body', 'الأصول 7؛ قانون رعاية الأحداث 76 لسنة 1983', 'قاضي الأحداث أو قاضي التحقيق أو الادعاء العام مباشرة، لا شرطة الأحداث ولا مركز الشرطة. يمثله وليّه؛ فإن كان الولي هو المشكو منه أو تعارضت مصلحته عيّن القاضي من يمثله.', 'YOUNG_ARMED', 'A');

update law_row set applies_to = 'YOUNG' where code = 'S3';
update law_row set applies_to = 'ARMED_ADULT' where code = 'S4';
update law_row set applies_to = 'RUNAWAY_ADULT' where code = 'S2';
update law_row set applies_to = 'INVESTIGATING_JUDGE' where code = 'R07';

update law_row set title = 'قاصر، والمشكو منه من جهة أمنية أو مسلحة أو مسؤول', title_english = 'Minor, accused from an armed body or an official'
    where code = 'R04M' and version = 0;
update law_row set body = 'للعلاج: مركز علاج الإدمان مباشرة (المادة 40)، ولا شكوى على من يتعالج. وإن كان ما يُشتكى منه فعل غيرك، كالتهديد أو الإيذاء، فإلى قاضي التحقيق.'
    where code = 'R07' and version = 0;
update law_row set title = 'شكوى جزائية', title_english = 'Complaint',
    body = 'إلى الجهة المذكورة في «إلى أين تُقدَّم الشكوى»، وبموافقتك على هذه الجهة بعينها.'
    where code = 'O5' and version = 0;
update law_row set body = 'تقرير الطوارئ؛ كتاب من القاضي أو من الجهة التي تُقدَّم إليها الشكوى للتقرير الطبي الرسمي؛ صور بتاريخ؛ الملابس في كيس ورقي.',
    pro = 'العلاج أولاً. التقرير العدلي الرسمي يأتي عادة بكتاب من القاضي أو من الجهة التي تُقدَّم إليها الشكوى.'
    where code = 'E02' and version = 0;
update law_row set contra = 'قد تنتهي مدة الشكوى إن كانت لها مدة.' where code = 'O1' and version = 0;
-- «و434» broke after its first letter at the end of a printed line; a list needs no «and».
update law_row set body = regexp_replace(body, ' و([0-9])', '، \\1'), articles = regexp_replace(articles, ' و([0-9])', '، \\1')
    where kind = 'OFFENCE' and version = 0;
