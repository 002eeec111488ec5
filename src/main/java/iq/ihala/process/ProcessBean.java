package iq.ihala.process;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * Marks a bean that a diagram may name. The engine resolves no other bean: an expression that names an unmarked one fails,
 * so whoever edits a diagram can reach only what was built for diagrams.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Component
public @interface ProcessBean {

    /** The bean's name in diagrams: one verb phrase, the class's name with a small first letter. */
    @AliasFor(annotation = Component.class)
    String value() default "";
}
