package iq.ihala.process.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Lets {@link SqlMeter} hear what the application says to the database; says nothing itself unless somebody counts. */
final class MeteredDataSource extends DelegatingDataSource {

    private MeteredDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection session = super.getConnection();
        boolean counted = SqlMeter.isCounting();
        if (counted) {
            SqlMeter.opened(session);
        }
        return proxy(Connection.class, (self, method, arguments) -> {
            if (counted && "close".equals(method.getName()) && !session.isClosed()) {
                SqlMeter.closing(session);
            }
            Object result = call(session, method, arguments);
            if (result instanceof PreparedStatement prepared) {
                return proxy(PreparedStatement.class, (me, m, a) -> heard((String) arguments[0], prepared, m, a));
            }
            return result instanceof Statement plain
                    ? proxy(Statement.class, (me, m, a) -> heard(a == null ? "" : String.valueOf(a[0]), plain, m, a))
                    : result;
        });
    }

    private static Object heard(String sql, Statement statement, Method method, Object[] arguments) throws Throwable {
        if (method.getName().startsWith("execute") && !"executeBatch".equals(method.getName())
                || "addBatch".equals(method.getName())) {
            SqlMeter.heard(sql);
        }
        return call(statement, method, arguments);
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(MeteredDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Puts the meter between the application and its pool. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        static BeanPostProcessor meterTheDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource pool && "dataSource".equals(name)
                            ? new MeteredDataSource(pool)
                            : bean;
                }
            };
        }
    }
}
