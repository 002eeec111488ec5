package iq.ihala.casefile.load;

import iq.ihala.casefile.People;
import iq.ihala.casefile.Person;
import java.util.List;
import java.util.Random;

/** Invented people with names as they are met in Basra; frequent names are frequent here, too. */
final class IraqiNames {

    private static final List<String> WOMEN =
            names("زينب فاطمة زهراء مريم نور هدى رقية سارة آية بنين حوراء إيمان أسماء سجى شهد نبأ تبارك غفران رسل دعاء"
                    + " ضحى هبة صفا مروة سكينة خديجة عائشة أمل ابتسام انتصار إخلاص نجاة نضال كريمة سعاد ليلى سلمى بشرى وفاء"
                    + " رجاء ميسون هناء سناء شيماء رنا ريام طيبة يقين جنات");

    private static final List<String> MEN =
            names("محمد علي حسين حسن أحمد عباس كاظم جعفر مهدي حيدر كرار مصطفى مرتضى عبدالله عبدالرحمن إبراهيم إسماعيل"
                    + " يوسف موسى عيسى قاسم جاسم سالم كريم رحيم جبار ستار صباح فلاح نجم خالد عمر عثمان سعد سعيد طالب غالب ناصر"
                    + " منصور عدنان عماد علاء ضياء بهاء رياض رعد وليد زيد باقر صادق جواد هادي رضا تحسين");

    private static final List<String> KIN = names("الأسدي التميمي المالكي الربيعي العبادي السعدي الحلفي البصري الكعبي"
            + " المياحي العيداني الشمري البدران العامري الخزرجي الموسوي الحسيني الجابري الساعدي الدراجي");

    private static final List<String> OPERATORS = List.of("077", "078", "075");

    private final Random random;

    IraqiNames(Random random) {
        this.random = random;
    }

    Person somebody() {
        boolean woman = random.nextInt(10) < 7;
        String name = String.join(" ", frequent(woman ? WOMEN : MEN), frequent(MEN), frequent(MEN), frequent(KIN));
        String mother = frequent(WOMEN) + " " + frequent(MEN);
        Integer born = random.nextInt(10) == 0 ? null : 1950 + random.nextInt(65);
        String telephone = random.nextInt(5) == 0
                ? null
                : OPERATORS.get(random.nextInt(3)) + String.format("%08d", random.nextInt(100_000_000));
        return People.named(name, mother, born, telephone);
    }

    /** The first names of a list are met more often than the last. */
    private String frequent(List<String> names) {
        double share = random.nextDouble();
        return names.get((int) (share * share * names.size()));
    }

    private static List<String> names(String words) {
        return List.of(words.split(" "));
    }
}
