-- Dossier §5.2: where the places are to which a complaint may go, for the complaint's pack. Street and opening hours of most are
-- not known; a lawyer writes them here and confirms. applies_to is the place.
insert into law_row (code, kind, place, title, title_english, body, pro, applies_to, confidence) values
('A1', 'PLACE', 1, 'قاضي التحقيق', 'Investigating judge', 'محكمة التحقيق، ضمن رئاسة محكمة استئناف البصرة.', 'الشارع وأوقات الدوام: يُتحقق منها قبل الذهاب.', 'INVESTIGATING_JUDGE', 'G'),
('A2', 'PLACE', 2, 'الادعاء العام', 'Public Prosecution', 'مكتب الادعاء العام في المحكمة (القانون 49 لسنة 2017).', 'الشارع وأوقات الدوام: يُتحقق منها قبل الذهاب.', 'PUBLIC_PROSECUTION', 'G'),
('A3', 'PLACE', 3, 'قاضي الأحداث', 'Juvenile judge', 'محكمة الأحداث، ضمن رئاسة محكمة استئناف البصرة.', 'الشارع وأوقات الدوام: يُتحقق منها قبل الذهاب.', 'JUVENILE_JUDGE', 'G'),
('A4', 'PLACE', 4, 'محكمة الأحوال الشخصية', 'Personal-status court', 'ضمن رئاسة محكمة استئناف البصرة.', 'الشارع وأوقات الدوام: يُتحقق منها قبل الذهاب.', 'PERSONAL_STATUS_COURT', 'G'),
('A5', 'PLACE', 5, 'قسم حماية الأسرة والطفل', 'Family and Child Protection section', 'قسم حماية الأسرة والطفل في البصرة. الهاتف 139.', 'الشارع وأوقات الدوام: يُتحقق منها قبل الذهاب.', 'FAMILY_PROTECTION', 'H/M'),
('A6', 'PLACE', 6, 'شرطة الأحداث', 'Juvenile police', 'شرطة الأحداث في البصرة.', 'الشارع وأوقات الدوام: يُتحقق منها قبل الذهاب.', 'JUVENILE_POLICE', 'G/M'),
('A7', 'PLACE', 7, 'مركز الشرطة', 'Police station', 'المركز الذي يُتفق عليه مع الشخص؛ مركز الشرطة النموذجي في البصرة فيه شرطة مجتمعية وحماية أسرة وشرطة أحداث.', 'الشارع وأوقات الدوام: يُتحقق منها قبل الذهاب.', 'POLICE_STATION', 'H'),
('A8', 'PLACE', 8, 'شعبة مكافحة الاتجار بالبشر', 'Anti-trafficking section', 'قسم مكافحة الاتجار بالبشر في البصرة، وزارة الداخلية.', 'الشارع وأوقات الدوام: يُتحقق منها قبل الذهاب.', 'ANTI_TRAFFICKING', 'G/M'),
('A9', 'PLACE', 9, 'منصة أمين', 'Ameen platform', 'منصة «أمين» لجهاز الأمن الوطني. الرقم غير مؤكد.', 'الشارع وأوقات الدوام: يُتحقق منها قبل الذهاب.', 'AMEEN', 'V');

-- Dossier §3.1: what medicine sets a time for, said with the options because no decision about a complaint may cost it.
insert into law_row (code, kind, place, title, title_english, articles, body, applies_to, confidence) values
('S8', 'NOTE', 8, 'العنف الجنسي: العلاج لا ينتظر القرار', 'Sexual violence: care does not wait for the decision', '', 'الوقاية من فيروس نقص المناعة خلال 72 ساعة من الحادث، والوقاية من الحمل خلال 120 ساعة. الدليل العدلي في أسرع وقت، والأفضل خلال 72 ساعة وقبل الغسل وتبديل الملابس. العلاج لا يتوقف على شكوى.', 'SEXV,L05,L06', 'V/G');
