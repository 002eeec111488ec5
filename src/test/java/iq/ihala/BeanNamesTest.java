package iq.ihala;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ScannedGenericBeanDefinition;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.MethodMetadata;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/**
 * A bean is named after its class without its package, so two classes of one name in two modules stop the application's start. Read
 * from the class files alone: no application has to fail first.
 */
class BeanNamesTest {

    private static final String CLASSES = "classpath*:iq/ihala/**/*.class";
    private static final String MADE_BY_THE_BUILD = "/classes/";

    private final AnnotationBeanNameGenerator names = new AnnotationBeanNameGenerator();
    private final BeanDefinitionRegistry nothingYet = new SimpleBeanDefinitionRegistry();

    @Test
    void noTwoClassesOfTheHouseGiveTheirBeansOneName() throws IOException {
        Map<String, TreeSet<String>> makers = new TreeMap<>();
        for (MetadataReader reader : classes()) {
            AnnotationMetadata metadata = reader.getAnnotationMetadata();
            if (!isBean(metadata)) {
                continue;
            }
            AnnotatedBeanDefinition definition = new ScannedGenericBeanDefinition(reader);
            add(makers, names.generateBeanName(definition, nothingYet), metadata.getClassName());
            metadata.getAnnotatedMethods(Bean.class.getName())
                    .forEach(method -> add(makers, name(method), metadata.getClassName()));
        }

        assertThat(makers)
                .as("the scan sees the house's beans")
                .hasSizeGreaterThan(500)
                .containsKey("storedReleases");
        assertThat(makers.entrySet().stream().filter(one -> one.getValue().size() > 1))
                .as("bean names that several classes claim: the application would not start")
                .isEmpty();
    }

    private static List<MetadataReader> classes() throws IOException {
        CachingMetadataReaderFactory factory = new CachingMetadataReaderFactory();
        List<MetadataReader> readers = new ArrayList<>();
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources(CLASSES)) {
            if (resource.getURL().getPath().contains(MADE_BY_THE_BUILD)) {
                readers.add(factory.getMetadataReader(resource));
            }
        }
        return readers;
    }

    private static boolean isBean(AnnotationMetadata metadata) {
        return (metadata.isConcrete() && metadata.isAnnotated(Component.class.getName())) || isRepository(metadata);
    }

    private static boolean isRepository(AnnotationMetadata metadata) {
        return metadata.isInterface()
                && List.of(metadata.getInterfaceNames()).stream()
                        .anyMatch(parent -> parent.startsWith(
                                Repository.class.getPackageName().replace(".repository", "")));
    }

    private static String name(MethodMetadata method) {
        String[] given =
                (String[]) method.getAnnotationAttributes(Bean.class.getName()).get("name");
        return given.length == 0 ? method.getMethodName() : given[0];
    }

    private static void add(Map<String, TreeSet<String>> makers, String name, String maker) {
        makers.computeIfAbsent(name, unused -> new TreeSet<>()).add(maker);
    }
}
