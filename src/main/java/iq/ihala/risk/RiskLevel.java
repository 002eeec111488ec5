package iq.ihala.risk;

/** How urgent a danger is, from none to imminent (dossier §3.11); the order of the constants is the order of danger. */
public enum RiskLevel {
    NONE("لا توجد خطورة", 25),
    LOW("منخفض", 25),
    MEDIUM("متوسط", 50),
    HIGH("مرتفع", 75),
    IMMINENT("وشيك", 100);

    private final String arabic;
    private final int taskPriority;

    RiskLevel(String arabic, int taskPriority) {
        this.arabic = arabic;
        this.taskPriority = taskPriority;
    }

    /** The word that people see; never a number. */
    public String arabic() {
        return arabic;
    }

    /** Priority of this case's tasks in a task list, 0 to 100; the higher the earlier. */
    public int taskPriority() {
        return taskPriority;
    }

    public boolean atLeast(RiskLevel other) {
        return compareTo(other) >= 0;
    }

    /** The graver of two levels. */
    public RiskLevel orGraver(RiskLevel other) {
        return atLeast(other) ? this : other;
    }
}
