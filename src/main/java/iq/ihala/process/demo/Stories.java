package iq.ihala.process.demo;

import java.util.List;
import java.util.stream.Stream;

/** The twelve cases of dossier §8, in their order. */
final class Stories {

    static final List<Story> ALL = List.of(
            new Story(
                    "SA-DEMO-01",
                    "عنف أسري، ولا تريد الشرطة",
                    "Violence at home; she wants no police",
                    HouseholdStories::leftAfterBeating),
            new Story(
                    "SA-DEMO-02",
                    "طلبت الصلح وهي خائفة",
                    "Asks for reconciliation, and is afraid",
                    HouseholdStories::asksForReconciliation),
            new Story(
                    "SA-DEMO-03",
                    "ابتزاز إلكتروني لطالبة",
                    "A pupil is blackmailed online",
                    ChildStories::blackmailedPupil),
            new Story(
                    "SA-DEMO-04",
                    "جاء بإرادته للعلاج من الإدمان",
                    "Came by himself for addiction treatment",
                    CommunityStories::wantsTreatment),
            new Story("SA-DEMO-05", "تفكر في إيذاء نفسها", "Thinks of harming herself", HouseholdStories::planToDie),
            new Story(
                    "SA-DEMO-06",
                    "فتاة هربت من زواج بالإكراه",
                    "A girl fled from a forced marriage",
                    ChildStories::fledFromMarriage),
            new Story(
                    "SA-DEMO-07",
                    "نزاع عشائري على الأرض والماء",
                    "A tribal dispute over land and water",
                    DisputeStories::shotsOverWater),
            new Story("SA-DEMO-08", "جاران ومولدة", "Two neighbours and a generator", DisputeStories::generatorAtNight),
            new Story("SA-DEMO-09", "ضرب في المدرسة", "Beaten at school", ChildStories::bruisedAtSchool),
            new Story("SA-DEMO-10", "طفلان يتسولان", "Two children who beg", ChildStories::beggingChildren),
            new Story("SA-DEMO-11", "حامل تعرضت للضرب", "Beaten while pregnant", HouseholdStories::beatenWhilePregnant),
            new Story(
                    "SA-DEMO-12",
                    "رجل مسن فقد ابنه",
                    "An old man who lost his son",
                    CommunityStories::aloneSinceHisSonDied));

    /** Beside those of the dossier, so that every role finds something. */
    private static final List<Story> BESIDE = List.of(
            new Story("SA-DEMO-13", "عشيرتان وساقية", "Two tribes and a canal", DisputeStories::talksOverTheCanal));

    /** All that the demonstration plays at its first start, in their order. */
    static final List<Story> PLAYED =
            Stream.concat(ALL.stream(), BESIDE.stream()).toList();

    private Stories() {}
}
