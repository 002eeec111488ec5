package iq.ihala.process.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/**
 * Which process variables a bean needs, may read and sets, and which errors it raises, read from its compiled code and that of
 * the engine room's classes that it calls. What a catalogue says by hand is wrong after the next change; this is not.
 */
final class BeanFlow {

    private static final String ROOM = "iq/ihala/process/";
    private static final String VARIABLES = ROOM + "Variables";
    private static final String VARIABLE = ROOM + "ProcessVariable";
    private static final String ERROR = "org/camunda/bpm/engine/delegate/BpmnError";

    private record Code(String owner, String name, String descriptor) {}

    /** What one method does by itself. */
    private static final class Facts {
        final Set<String> needs = new TreeSet<>();
        final Set<String> mayRead = new TreeSet<>();
        final Set<String> sets = new TreeSet<>();
        final Set<String> raises = new TreeSet<>();
        final Set<Code> calls = new HashSet<>();
    }

    private static final Map<String, Map<Code, Facts>> READ = new HashMap<>();

    final Set<String> needs = new TreeSet<>();
    final Set<String> mayRead = new TreeSet<>();
    final Set<String> sets = new TreeSet<>();
    final Set<String> raises = new TreeSet<>();

    private BeanFlow() {}

    /** Follows every method that the class itself declares. */
    static BeanFlow of(Class<?> bean) {
        BeanFlow flow = new BeanFlow();
        Deque<Code> open = new ArrayDeque<>(methods(internal(bean)).keySet());
        Set<Code> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Code code = open.pop();
            Facts facts = methods(code.owner()).get(code);
            if (facts == null) {
                continue;
            }
            flow.needs.addAll(facts.needs);
            flow.mayRead.addAll(facts.mayRead);
            flow.sets.addAll(facts.sets);
            flow.raises.addAll(facts.raises);
            facts.calls.stream().filter(seen::add).forEach(open::push);
        }
        flow.mayRead.removeAll(flow.needs);
        return flow;
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    private static Map<Code, Facts> methods(String owner) {
        return READ.computeIfAbsent(owner, BeanFlow::read);
    }

    private static Map<Code, Facts> read(String owner) {
        Map<Code, Facts> methods = new HashMap<>();
        try (InputStream compiled = BeanFlow.class.getClassLoader().getResourceAsStream(owner + ".class")) {
            new ClassReader(compiled)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String name, String descriptor, String generic, String[] thrown) {
                                    Facts facts = new Facts();
                                    methods.put(new Code(owner, name, descriptor), facts);
                                    return new Reader(facts);
                                }
                            },
                            ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return methods;
    }

    /** Reads one method in the order in which it runs: the last variable that was named is the one that is read or set. */
    private static final class Reader extends MethodVisitor {

        private final Facts facts;
        private final Deque<String> named = new ArrayDeque<>();
        private String text;

        Reader(Facts facts) {
            super(Opcodes.ASM9);
            this.facts = facts;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (owner.equals(VARIABLES) && descriptor.equals("L" + VARIABLE + ";")) {
                named.push(VariableNames.of(name));
            }
            text = null;
        }

        @Override
        public void visitLdcInsn(Object value) {
            text = value instanceof String words ? words : null;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.equals(VARIABLE)) {
                use(name);
            } else if (owner.equals(ERROR) && name.equals("<init>") && text != null) {
                facts.raises.add(text);
            } else {
                call(owner, name, descriptor);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    if (handle.getOwner().equals(VARIABLE)) {
                        use(handle.getName());
                    } else {
                        call(handle.getOwner(), handle.getName(), handle.getDesc());
                    }
                }
            }
        }

        private void call(String owner, String name, String descriptor) {
            if (owner.startsWith(ROOM) && !owner.equals(VARIABLES)) {
                facts.calls.add(new Code(owner, name, descriptor));
            }
        }

        private void use(String how) {
            if (named.isEmpty()) {
                return;
            }
            switch (how) {
                case "get" -> facts.needs.add(named.pop());
                case "find" -> facts.mayRead.add(named.pop());
                case "set" -> facts.sets.add(named.pop());
                default -> {}
            }
        }
    }

    /** The constants of {@code Variables} and what they are called in diagrams. */
    private static final class VariableNames {

        private static final Map<String, String> BY_CONSTANT = byConstant();

        static String of(String constant) {
            return BY_CONSTANT.get(constant);
        }

        private static Map<String, String> byConstant() {
            Map<String, String> names = new TreeMap<>();
            for (var field : iq.ihala.process.Variables.class.getFields()) {
                try {
                    if (field.get(null) instanceof iq.ihala.process.ProcessVariable<?> variable) {
                        names.put(field.getName(), variable.name());
                    }
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
            return names;
        }
    }
}
