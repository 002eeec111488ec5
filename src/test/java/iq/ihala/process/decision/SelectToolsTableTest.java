package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class SelectToolsTableTest extends DecisionTableContract {

    SelectToolsTableTest() {
        super("select_tools");
    }

    @Override
    Map<String, Object> unremarkable() {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "problemType", "NONE",
                "isMinor", false,
                "childInHome", "N",
                "ownUse", "N",
                "weaponInDispute", "N",
                "displacement", "RESIDENT"));
        List.of("da20", "f_selfburn", "q1", "q2").forEach(question -> facts.put(question, "N"));
        return facts;
    }

    @Override
    List<Example> examples() {
        List<Example> examples = new ArrayList<>(List.of(
                when("everyone is asked the two questions").thenEachOf("SUICIDE_SCREEN"),
                when("a wish to be dead opens the full tool", "q1", "Y").thenEachOf("SUICIDE_SCREEN", "SUICIDE_FULL"),
                when("thoughts open the full tool", "q2", "Y").thenEachOf("SUICIDE_SCREEN", "SUICIDE_FULL"),
                when("da20 opens the full tool", "da20", "Y").thenEachOf("SUICIDE_SCREEN", "SUICIDE_FULL"),
                when("self-burning opens the full tool", "f_selfburn", "Y")
                        .thenEachOf("SUICIDE_SCREEN", "SUICIDE_FULL"),
                when("a minor", "isMinor", true).thenEachOf("SUICIDE_SCREEN", "CHILD"),
                when("a child in the home", "childInHome", "Y").thenEachOf("SUICIDE_SCREEN", "CHILD"),
                when("perhaps a child in the home", "childInHome", "U").thenEachOf("SUICIDE_SCREEN", "CHILD"),
                when("own use of drugs", "ownUse", "Y").thenEachOf("SUICIDE_SCREEN", "DRUG"),
                when("own use unknown selects nothing", "ownUse", "U").thenEachOf("SUICIDE_SCREEN"),
                when("a migrant worker", "displacement", "MIGRANT_WORKER").thenEachOf("SUICIDE_SCREEN", "TRAF"),
                when("neighbours without a weapon", "problemType", "NEIGH").thenEachOf("SUICIDE_SCREEN", "SIMPLE"),
                when("neighbours with a weapon", "problemType", "NEIGH", "weaponInDispute", "Y")
                        .thenEachOf("SUICIDE_SCREEN", "TRIBE", "SIMPLE"),
                when("neighbours with perhaps a weapon", "problemType", "NEIGH", "weaponInDispute", "U")
                        .thenEachOf("SUICIDE_SCREEN", "TRIBE", "SIMPLE"),
                when("a weapon outside a neighbours' quarrel", "problemType", "INST", "weaponInDispute", "Y")
                        .thenEachOf("SUICIDE_SCREEN")));
        examples.addAll(byProblem());
        return examples;
    }

    private static List<Example> byProblem() {
        return List.of(
                when("العنف الأسري", "problemType", "DV").thenEachOf("DV", "SUICIDE_SCREEN"),
                when("قاصر خرج من المنزل يُقيَّم كطفل", "problemType", "RUNAWAY", "isMinor", true)
                        .thenEachOf("DV", "SUICIDE_SCREEN", "CHILD", "TRAF"),
                when("الخلافات الأسرية", "problemType", "FAM").thenEachOf("DV", "SUICIDE_SCREEN", "SIMPLE"),
                when("الهروب", "problemType", "RUNAWAY").thenEachOf("DV", "SUICIDE_SCREEN", "TRAF", "SIMPLE"),
                when("العنف الجنسي", "problemType", "SEXV").thenEachOf("DV", "SUICIDE_SCREEN", "SUICIDE_FULL"),
                when("الابتزاز", "problemType", "CYBER").thenEachOf("SUICIDE_SCREEN", "SUICIDE_FULL", "CYBER"),
                when("الانتحار", "problemType", "SUIC").thenEachOf("SUICIDE_SCREEN", "SUICIDE_FULL"),
                when("الفقدان", "problemType", "LOSS").thenEachOf("SUICIDE_SCREEN", "SUICIDE_FULL", "SIMPLE"),
                when("المخدرات", "problemType", "DRUG").thenEachOf("SUICIDE_SCREEN", "DRUG"),
                when("النزاع العشائري", "problemType", "TRIBE").thenEachOf("SUICIDE_SCREEN", "TRIBE"),
                when("الأسلحة", "problemType", "WEAP").thenEachOf("SUICIDE_SCREEN", "TRIBE"),
                when("العنف المناطقي", "problemType", "AREA").thenEachOf("SUICIDE_SCREEN", "TRIBE"),
                when("الاتجار", "problemType", "TRAF").thenEachOf("SUICIDE_SCREEN", "TRAF"),
                when("التسول", "problemType", "BEG").thenEachOf("SUICIDE_SCREEN", "TRAF"),
                when("الانحراف السلوكي يُفحص كاستغلال", "problemType", "MORAL")
                        .thenEachOf("SUICIDE_SCREEN", "TRAF", "SIMPLE"),
                when("إهمال الأطفال", "problemType", "NEGLECT").thenEachOf("SUICIDE_SCREEN", "CHILD"),
                when("العنف المدرسي", "problemType", "SCHOOL").thenEachOf("SUICIDE_SCREEN", "SIMPLE"),
                when("النزوح", "problemType", "DISP").thenEachOf("SUICIDE_SCREEN", "SIMPLE"),
                when("الإرهاب", "problemType", "TERR").thenEachOf("SUICIDE_SCREEN", "SIMPLE"),
                when("كبار السن", "problemType", "ELDER").thenEachOf("SUICIDE_SCREEN", "SIMPLE"),
                when("الاختطاف يُقدَّر ولا يُترك", "problemType", "KIDN").thenEachOf("SUICIDE_SCREEN", "SIMPLE"),
                when("جنوح الأحداث", "problemType", "JUV").thenEachOf("SUICIDE_SCREEN", "SIMPLE"),
                when("التسيب المدرسي", "problemType", "TRUANCY").thenEachOf("SUICIDE_SCREEN", "SIMPLE"),
                when("أخرى", "problemType", "OTHER").thenEachOf("SUICIDE_SCREEN", "SIMPLE"),
                when("شكوى على مؤسسة", "problemType", "INST").thenEachOf("SUICIDE_SCREEN"),
                when("غسل الأموال معلومة فقط", "problemType", "ML").thenEachOf("SUICIDE_SCREEN"));
    }
}
