package iq.ihala.reporting.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Chart.js as its own package brings it, from our own origin and under one name; the other packages stay closed. */
@Configuration(proxyBeanMethods = false)
class ChartLibrary implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/web/chart.umd*.js")
                .addResourceLocations("classpath:/META-INF/resources/webjars/chart.js/4.4.1/dist/");
    }
}
