package iq.ihala.forum.internal;

import iq.ihala.crypto.SealedColumn;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForumConfiguration {

    @Bean
    SealedColumn sealedForumWords() {
        return new SealedColumn(
                "forum_text", "sealed_words", List.of("subject", "field", "row_key"), "subject = ?", null);
    }
}
