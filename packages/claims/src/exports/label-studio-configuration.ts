/** The labelling interface that `toLabelStudio`'s tasks are shown and corrected in. */
export const LABEL_STUDIO_CONFIGURATION = `<View>
  <Relations>
    <Relation value="SourceOf"/>
    <Relation value="ViaOf"/>
    <Relation value="CueOf"/>
    <Relation value="SaidAt"/>
    <Relation value="RefersTo"/>
    <Relation value="Within"/>
    <Relation value="RelatesTo"/>
    <Relation value="Continues"/>
  </Relations>
  <Labels name="claims" toName="text">
    <Label value="Quote" background="#2f6fed"/>
    <Label value="Statement" background="#7aa7ff"/>
    <Label value="Casualty" background="#d64545"/>
    <Label value="Source" background="#2e9e6b"/>
    <Label value="Cue" background="#b88a1e"/>
    <Label value="Date" background="#8a5cc2"/>
  </Labels>
  <Text name="text" value="$text"/>
  <Choices name="mode" toName="text" perRegion="true" whenTagName="claims" whenLabelValue="Quote,Statement">
    <Choice value="direct"/><Choice value="mixed"/><Choice value="indirect"/>
  </Choices>
  <Choices name="kind" toName="text" perRegion="true" whenTagName="claims" whenLabelValue="Source">
    <Choice value="person"/><Choice value="organization"/><Choice value="group"/>
    <Choice value="document"/><Choice value="unnamed"/>
  </Choices>
  <Choices name="timex" toName="text" perRegion="true" whenTagName="claims" whenLabelValue="Date">
    <Choice value="DATE"/><Choice value="TIME"/><Choice value="DURATION"/><Choice value="SET"/>
  </Choices>
  <Choices name="stance" toName="text" perRegion="true" whenTagName="claims" whenLabelValue="Cue">
    <Choice value="neutral"/><Choice value="assert"/><Choice value="deny"/><Choice value="doubt"/>
    <Choice value="admit"/><Choice value="demand"/><Choice value="ask"/><Choice value="promise"/>
    <Choice value="threaten"/><Choice value="praise"/><Choice value="blame"/>
  </Choices>
  <Choices name="measure" toName="text" perRegion="true" whenTagName="claims" whenLabelValue="Casualty">
    <Choice value="killed"/><Choice value="wounded"/><Choice value="missing"/><Choice value="displaced"/>
    <Choice value="detained"/><Choice value="abducted"/><Choice value="casualties"/>
  </Choices>
  <Choices name="qualifier" toName="text" perRegion="true" whenTagName="claims" whenLabelValue="Casualty">
    <Choice value="exact"/><Choice value="at-least"/><Choice value="more-than"/><Choice value="at-most"/>
    <Choice value="fewer-than"/><Choice value="about"/><Choice value="range"/><Choice value="vague"/>
    <Choice value="share"/>
  </Choices>
  <Choices name="status" toName="text" perRegion="true" whenTagName="claims" whenLabelValue="Casualty">
    <Choice value="asserted"/><Choice value="denied"/><Choice value="alleged"/>
    <Choice value="possible"/><Choice value="hypothetical"/>
  </Choices>
</View>
`;
