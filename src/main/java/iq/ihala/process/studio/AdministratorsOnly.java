package iq.ihala.process.studio;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.staff.Staff;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The studio is for administrators, whatever page is added to it later: asked once, in front of all of them. To everybody else it is
 * not there, and the try is remembered.
 */
@Configuration(proxyBeanMethods = false)
@ControllerAdvice(basePackageClasses = AdministratorsOnly.class)
class AdministratorsOnly implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> ADMINISTRATORS = Set.of("sysadmin", "camunda-admin");

    private final Staff staff;
    private final AuditTrail audit;

    AdministratorsOnly(Staff staff, AuditTrail audit) {
        this.staff = staff;
        this.audit = audit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/camunda/studio", "/camunda/studio/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String user = request.getRemoteUser();
        boolean administers = user != null
                && staff.find(user)
                        .filter(member -> ADMINISTRATORS.stream().anyMatch(member::isIn))
                        .isPresent();
        if (!administers) {
            audit.record(new AuditEvent(AuditKind.REFUSED, null, "studio", String.valueOf(user), null));
            throw new NotYoursException();
        }
        return true;
    }

    @ExceptionHandler(NotYoursException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing() {
        return new ModelAndView("case/not-there").addObject("danger", false);
    }
}
