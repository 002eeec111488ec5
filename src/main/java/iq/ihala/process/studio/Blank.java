package iq.ihala.process.studio;

/** What a new file begins with: what the contract wants of every one of its kind, and one thing to go on from. */
final class Blank {

    private static final String DIAGRAM =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
            xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" \
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions" targetNamespace="https://ihala.iq/processes">
              <bpmn:process id="%1$s" isExecutable="true" camunda:historyTimeToLive="P180D" camunda:isStartableInTasklist="false">
                <bpmn:startEvent id="startEvent_begin" />
              </bpmn:process>
              <bpmndi:BPMNDiagram id="diagram">
                <bpmndi:BPMNPlane id="plane" bpmnElement="%1$s">
                  <bpmndi:BPMNShape id="startEvent_begin_di" bpmnElement="startEvent_begin">
                    <dc:Bounds x="160" y="160" width="36" height="36" />
                  </bpmndi:BPMNShape>
                </bpmndi:BPMNPlane>
              </bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    private static final String DECISION =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" \
            id="definitions_%1$s" name="%1$s" namespace="http://camunda.org/schema/1.0/dmn">
              <decision id="%1$s" name="" camunda:historyTimeToLive="180">
                <decisionTable id="table_%1$s" hitPolicy="FIRST">
                  <input id="input_1" label="مدخل"><inputExpression id="expression_1" typeRef="string"><text></text></inputExpression></input>
                  <output id="output_1" label="مخرج" name="" typeRef="string" />
                </decisionTable>
              </decision>
            </definitions>
            """;

    private static final String FORM =
            """
            {
              "id": "%1$s",
              "type": "default",
              "schemaVersion": 16,
              "executionPlatform": "Camunda Platform",
              "executionPlatformVersion": "7.24.0",
              "components": []
            }
            """;

    private Blank() {}

    static String of(String file) {
        String key = file.substring(0, file.lastIndexOf('.'));
        if (file.endsWith(".form")) {
            return FORM.formatted(key);
        }
        return (file.endsWith(".dmn") ? DECISION : DIAGRAM).formatted(key);
    }
}
