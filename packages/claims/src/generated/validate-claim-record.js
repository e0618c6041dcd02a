// Generated from schema/claim-record.schema.json by `pnpm generate`: do not edit.

"use strict";
export const validate = validate0;

function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("urn:whosaid:schema:claim-record:1" !== data){
vErrors = withError(vErrors, {instancePath,keyword:"const",params:{allowedValue: "urn:whosaid:schema:claim-record:1"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

const pattern0 = /^(?:quote|statement|casualty)-[0-9a-f]{16}(?:-[1-9][0-9]*)?$/u;

function validate4(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = withError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(?:quote|statement|casualty)-[0-9a-f]{16}(?:-[1-9][0-9]*)?$"}});
errors++;
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

const pattern1 = /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;
const pattern3 = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u;
const pattern4 = /^[0-9a-f]{64}$/u;

function validate6(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["id","url","publisher","title","datePublished","datePublishedSource","lang","textSha256","offsetUnit"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(["id","url","publisher","title","datePublished","datePublishedSource","lang","textSha256","offsetUnit"].includes(key0))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = withError(vErrors, {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"}});
errors++;
}
}
}
if(data.publisher !== undefined){
let data2 = data.publisher;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/publisher",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.datePublished !== undefined){
let data4 = data.datePublished;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/datePublished",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
vErrors = withError(vErrors, {instancePath:instancePath+"/datePublished",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$"}});
errors++;
}
}
}
if(data.datePublishedSource !== undefined){
let data5 = data.datePublishedSource;
if(!(((data5 === "given") || (data5 === "date-line")) || (data5 === null))){
vErrors = withError(vErrors, {instancePath:instancePath+"/datePublishedSource",keyword:"enum",params:{allowedValues: ["given","date-line",null]}});
errors++;
}
}
if(data.lang !== undefined){
let data6 = data.lang;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/lang",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = withError(vErrors, {instancePath:instancePath+"/lang",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"}});
errors++;
}
}
}
if(data.textSha256 !== undefined){
let data7 = data.textSha256;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
vErrors = withError(vErrors, {instancePath:instancePath+"/textSha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/textSha256",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.offsetUnit !== undefined){
if("utf-16" !== data.offsetUnit){
vErrors = withError(vErrors, {instancePath:instancePath+"/offsetUnit",keyword:"const",params:{allowedValue: "utf-16"}});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}


function validate8(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["start","end","exact","prefix","suffix"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "start") || (key0 === "end")) || (key0 === "exact")) || (key0 === "prefix")) || (key0 === "suffix"))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.start !== undefined){
let data0 = data.start;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = withError(vErrors, {instancePath:instancePath+"/start",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = withError(vErrors, {instancePath:instancePath+"/start",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.end !== undefined){
let data1 = data.end;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withError(vErrors, {instancePath:instancePath+"/end",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = withError(vErrors, {instancePath:instancePath+"/end",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.exact !== undefined){
if(typeof data.exact !== "string"){
vErrors = withError(vErrors, {instancePath:instancePath+"/exact",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.prefix !== undefined){
if(typeof data.prefix !== "string"){
vErrors = withError(vErrors, {instancePath:instancePath+"/prefix",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.suffix !== undefined){
if(typeof data.suffix !== "string"){
vErrors = withError(vErrors, {instancePath:instancePath+"/suffix",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["start","end","exact"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "start") || (key0 === "end")) || (key0 === "exact"))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.start !== undefined){
let data0 = data.start;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = withError(vErrors, {instancePath:instancePath+"/start",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = withError(vErrors, {instancePath:instancePath+"/start",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.end !== undefined){
let data1 = data.end;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withError(vErrors, {instancePath:instancePath+"/end",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = withError(vErrors, {instancePath:instancePath+"/end",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.exact !== undefined){
if(typeof data.exact !== "string"){
vErrors = withError(vErrors, {instancePath:instancePath+"/exact",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["mode","spans","quoted","within"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "mode") || (key0 === "spans")) || (key0 === "quoted")) || (key0 === "within"))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(!(((data0 === "direct") || (data0 === "mixed")) || (data0 === "indirect"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: ["direct","mixed","indirect"]}});
errors++;
}
}
if(data.spans !== undefined){
let data1 = data.spans;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = withError(vErrors, {instancePath:instancePath+"/spans",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data1[i0], {instancePath:instancePath+"/spans/" + i0}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/spans",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.quoted !== undefined){
let data3 = data.quoted;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate11(data3[i1], {instancePath:instancePath+"/quoted/" + i1}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/quoted",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.within !== undefined){
let data5 = data.within;
if(data5 !== null){
if(!(validate4(data5, {instancePath:instancePath+"/within"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["type","name","role","affiliation","span","resolvedBy"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "name")) || (key0 === "role")) || (key0 === "affiliation")) || (key0 === "span")) || (key0 === "resolvedBy"))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((((data0 === "person") || (data0 === "organization")) || (data0 === "group")) || (data0 === "document")) || (data0 === "unnamed")) || (data0 === null))){
vErrors = withError(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["person","organization","group","document","unnamed",null]}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.role !== undefined){
let data2 = data.role;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.affiliation !== undefined){
let data3 = data.affiliation;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/affiliation",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.span !== undefined){
let data4 = data.span;
if(data4 !== null){
if(!(validate11(data4, {instancePath:instancePath+"/span"}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
if(data.resolvedBy !== undefined){
let data5 = data.resolvedBy;
if(!((((((((data5 === "name") || (data5 === "surname")) || (data5 === "title")) || (data5 === "pronoun")) || (data5 === "noun")) || (data5 === "implied")) || (data5 === "inherited")) || (data5 === "unresolved"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/resolvedBy",keyword:"enum",params:{allowedValues: ["name","surname","title","pronoun","noun","implied","inherited","unresolved"]}});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["start","end","exact","lemma","stance"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "start") || (key0 === "end")) || (key0 === "exact")) || (key0 === "lemma")) || (key0 === "stance"))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.start !== undefined){
let data0 = data.start;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = withError(vErrors, {instancePath:instancePath+"/start",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = withError(vErrors, {instancePath:instancePath+"/start",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.end !== undefined){
let data1 = data.end;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withError(vErrors, {instancePath:instancePath+"/end",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = withError(vErrors, {instancePath:instancePath+"/end",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.exact !== undefined){
if(typeof data.exact !== "string"){
vErrors = withError(vErrors, {instancePath:instancePath+"/exact",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lemma !== undefined){
if(typeof data.lemma !== "string"){
vErrors = withError(vErrors, {instancePath:instancePath+"/lemma",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stance !== undefined){
let data4 = data.stance;
if(!(((((((((((data4 === "neutral") || (data4 === "assert")) || (data4 === "deny")) || (data4 === "doubt")) || (data4 === "admit")) || (data4 === "demand")) || (data4 === "ask")) || (data4 === "promise")) || (data4 === "threaten")) || (data4 === "praise")) || (data4 === "blame"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/stance",keyword:"enum",params:{allowedValues: ["neutral","assert","deny","doubt","admit","demand","ask","promise","threaten","praise","blame"]}});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["source","cue","addressee","via"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "source") || (key0 === "cue")) || (key0 === "addressee")) || (key0 === "via"))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(data0 !== null){
if(!(validate22(data0, {instancePath:instancePath+"/source"}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
if(data.cue !== undefined){
let data1 = data.cue;
if(data1 !== null){
if(!(validate25(data1, {instancePath:instancePath+"/cue"}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
if(data.addressee !== undefined){
let data2 = data.addressee;
if(data2 !== null){
if(!(validate11(data2, {instancePath:instancePath+"/addressee"}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
if(data.via !== undefined){
let data3 = data.via;
if(data3 !== null){
if(!(validate22(data3, {instancePath:instancePath+"/via"}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["kind","span"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "span"))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((data0 === "absolute") || (data0 === "publication")) || (data0 === "mention")) || (data0 === "unresolved"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: ["absolute","publication","mention","unresolved"]}});
errors++;
}
}
if(data.span !== undefined){
let data1 = data.span;
if(data1 !== null){
if(!(validate11(data1, {instancePath:instancePath+"/span"}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const pattern5 = /^-?\d{4,6}-\d{2}-\d{2}$/u;

function validate30(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["span","type","value","mod","edtf","earliest","latest","anchor"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((((((((key0 === "span") || (key0 === "type")) || (key0 === "value")) || (key0 === "mod")) || (key0 === "edtf")) || (key0 === "earliest")) || (key0 === "latest")) || (key0 === "anchor"))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.span !== undefined){
if(!(validate11(data.span, {instancePath:instancePath+"/span"}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!((((data1 === "DATE") || (data1 === "TIME")) || (data1 === "DURATION")) || (data1 === "SET"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["DATE","TIME","DURATION","SET"]}});
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/value",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.mod !== undefined){
let data3 = data.mod;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/mod",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.edtf !== undefined){
let data4 = data.edtf;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/edtf",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.earliest !== undefined){
let data5 = data.earliest;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/earliest",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
vErrors = withError(vErrors, {instancePath:instancePath+"/earliest",keyword:"pattern",params:{pattern: "^-?\\d{4,6}-\\d{2}-\\d{2}$"}});
errors++;
}
}
}
if(data.latest !== undefined){
let data6 = data.latest;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/latest",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
vErrors = withError(vErrors, {instancePath:instancePath+"/latest",keyword:"pattern",params:{pattern: "^-?\\d{4,6}-\\d{2}-\\d{2}$"}});
errors++;
}
}
}
if(data.anchor !== undefined){
if(!(validate32(data.anchor, {instancePath:instancePath+"/anchor"}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
vErrors = withError(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = withError(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "number"}});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const pattern7 = /\S/u;

function validate42(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["rule","span"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((key0 === "rule") || (key0 === "span"))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
vErrors = withError(vErrors, {instancePath:instancePath+"/rule",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.span !== undefined){
if(!(validate11(data.span, {instancePath:instancePath+"/span"}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate42(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["name","version"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "version"))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
vErrors = withError(vErrors, {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
vErrors = withError(vErrors, {instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = withError(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["schema","id","kind","article","target","sentences","text","quote","attribution","saidAt","refersTo","quantity","confidence","evidence","generator"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(["schema","id","kind","article","target","sentences","text","quote","attribution","saidAt","refersTo","quantity","confidence","evidence","generator"].includes(key0))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.schema !== undefined){
if(!(validate2(data.schema, {instancePath:instancePath+"/schema"}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate4(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("quote" !== data.kind){
vErrors = withError(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "quote"}});
errors++;
}
}
if(data.article !== undefined){
if(!(validate6(data.article, {instancePath:instancePath+"/article"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate8(data.target, {instancePath:instancePath+"/target"}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.sentences !== undefined){
if(!(validate10(data.sentences, {instancePath:instancePath+"/sentences"}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate14(data.text, {instancePath:instancePath+"/text"}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.quote !== undefined){
if(!(validate16(data.quote, {instancePath:instancePath+"/quote"}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.attribution !== undefined){
let data8 = data.attribution;
if(data8 !== null){
if(!(validate21(data8, {instancePath:instancePath+"/attribution"}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
if(data.saidAt !== undefined){
let data9 = data.saidAt;
if(data9 !== null){
if(!(validate30(data9, {instancePath:instancePath+"/saidAt"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
if(data.refersTo !== undefined){
if(!(validate36(data.refersTo, {instancePath:instancePath+"/refersTo"}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.quantity !== undefined){
if(data.quantity !== null){
vErrors = withError(vErrors, {instancePath:instancePath+"/quantity",keyword:"type",params:{type: "null"}});
errors++;
}
}
if(data.confidence !== undefined){
if(!(validate39(data.confidence, {instancePath:instancePath+"/confidence"}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate41(data.evidence, {instancePath:instancePath+"/evidence"}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.generator !== undefined){
if(!(validate46(data.generator, {instancePath:instancePath+"/generator"}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["schema","id","kind","article","target","sentences","text","quote","attribution","saidAt","refersTo","quantity","confidence","evidence","generator"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(["schema","id","kind","article","target","sentences","text","quote","attribution","saidAt","refersTo","quantity","confidence","evidence","generator"].includes(key0))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.schema !== undefined){
if(!(validate2(data.schema, {instancePath:instancePath+"/schema"}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate4(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("statement" !== data.kind){
vErrors = withError(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "statement"}});
errors++;
}
}
if(data.article !== undefined){
if(!(validate6(data.article, {instancePath:instancePath+"/article"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate8(data.target, {instancePath:instancePath+"/target"}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.sentences !== undefined){
if(!(validate10(data.sentences, {instancePath:instancePath+"/sentences"}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate14(data.text, {instancePath:instancePath+"/text"}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.quote !== undefined){
if(!(validate16(data.quote, {instancePath:instancePath+"/quote"}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.attribution !== undefined){
if(!(validate21(data.attribution, {instancePath:instancePath+"/attribution"}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.saidAt !== undefined){
let data9 = data.saidAt;
if(data9 !== null){
if(!(validate30(data9, {instancePath:instancePath+"/saidAt"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
if(data.refersTo !== undefined){
if(!(validate36(data.refersTo, {instancePath:instancePath+"/refersTo"}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.quantity !== undefined){
if(data.quantity !== null){
vErrors = withError(vErrors, {instancePath:instancePath+"/quantity",keyword:"type",params:{type: "null"}});
errors++;
}
}
if(data.confidence !== undefined){
if(!(validate39(data.confidence, {instancePath:instancePath+"/confidence"}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate41(data.evidence, {instancePath:instancePath+"/evidence"}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.generator !== undefined){
if(!(validate46(data.generator, {instancePath:instancePath+"/generator"}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["span","head","category","nationality"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "span") || (key0 === "head")) || (key0 === "category")) || (key0 === "nationality"))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.span !== undefined){
if(!(validate11(data.span, {instancePath:instancePath+"/span"}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.head !== undefined){
let data1 = data.head;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/head",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.category !== undefined){
let data2 = data.category;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/category",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.nationality !== undefined){
let data3 = data.nationality;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/nationality",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["since","until","on"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "since") || (key0 === "until")) || (key0 === "on"))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.since !== undefined){
let data0 = data.since;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/since",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.until !== undefined){
let data1 = data.until;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/until",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.on !== undefined){
let data2 = data.on;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/on",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["measure","victims","best","low","high","qualifier","relation","of","cumulative","period","place","status"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(["measure","victims","best","low","high","qualifier","relation","of","cumulative","period","place","status"].includes(key0))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.measure !== undefined){
let data0 = data.measure;
if(!(((((((data0 === "killed") || (data0 === "wounded")) || (data0 === "missing")) || (data0 === "displaced")) || (data0 === "detained")) || (data0 === "abducted")) || (data0 === "casualties"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/measure",keyword:"enum",params:{allowedValues: ["killed","wounded","missing","displaced","detained","abducted","casualties"]}});
errors++;
}
}
if(data.victims !== undefined){
let data1 = data.victims;
if(data1 !== null){
if(!(validate74(data1, {instancePath:instancePath+"/victims"}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
if(data.best !== undefined){
let data2 = data.best;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/best",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = withError(vErrors, {instancePath:instancePath+"/best",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.low !== undefined){
let data3 = data.low;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/low",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = withError(vErrors, {instancePath:instancePath+"/low",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.high !== undefined){
let data4 = data.high;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
vErrors = withError(vErrors, {instancePath:instancePath+"/high",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = withError(vErrors, {instancePath:instancePath+"/high",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.qualifier !== undefined){
let data5 = data.qualifier;
if(!(((((((((data5 === "exact") || (data5 === "at-least")) || (data5 === "more-than")) || (data5 === "at-most")) || (data5 === "fewer-than")) || (data5 === "about")) || (data5 === "range")) || (data5 === "vague")) || (data5 === "share"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/qualifier",keyword:"enum",params:{allowedValues: ["exact","at-least","more-than","at-most","fewer-than","about","range","vague","share"]}});
errors++;
}
}
if(data.relation !== undefined){
let data6 = data.relation;
if(!((((data6 === "total") || (data6 === "subset")) || (data6 === "additional")) || (data6 === "remainder"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/relation",keyword:"enum",params:{allowedValues: ["total","subset","additional","remainder"]}});
errors++;
}
}
if(data.of !== undefined){
let data7 = data.of;
if(data7 !== null){
if(!(validate4(data7, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
if(data.cumulative !== undefined){
if(typeof data.cumulative !== "boolean"){
vErrors = withError(vErrors, {instancePath:instancePath+"/cumulative",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.period !== undefined){
let data9 = data.period;
if(data9 !== null){
if(!(validate78(data9, {instancePath:instancePath+"/period"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
if(data.place !== undefined){
let data10 = data.place;
if(data10 !== null){
if(!(validate11(data10, {instancePath:instancePath+"/place"}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
if(data.status !== undefined){
let data11 = data.status;
if(!(((((data11 === "asserted") || (data11 === "denied")) || (data11 === "alleged")) || (data11 === "possible")) || (data11 === "hypothetical"))){
vErrors = withError(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: ["asserted","denied","alleged","possible","hypothetical"]}});
errors++;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of ["schema","id","kind","article","target","sentences","text","quote","attribution","saidAt","refersTo","quantity","confidence","evidence","generator"]){
if(data[prop0] === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(["schema","id","kind","article","target","sentences","text","quote","attribution","saidAt","refersTo","quantity","confidence","evidence","generator"].includes(key0))){
vErrors = withError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.schema !== undefined){
if(!(validate2(data.schema, {instancePath:instancePath+"/schema"}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate4(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("casualty" !== data.kind){
vErrors = withError(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "casualty"}});
errors++;
}
}
if(data.article !== undefined){
if(!(validate6(data.article, {instancePath:instancePath+"/article"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate8(data.target, {instancePath:instancePath+"/target"}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.sentences !== undefined){
if(!(validate10(data.sentences, {instancePath:instancePath+"/sentences"}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate14(data.text, {instancePath:instancePath+"/text"}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.quote !== undefined){
let data7 = data.quote;
if(data7 !== null){
if(!(validate16(data7, {instancePath:instancePath+"/quote"}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
if(data.attribution !== undefined){
let data8 = data.attribution;
if(data8 !== null){
if(!(validate21(data8, {instancePath:instancePath+"/attribution"}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
if(data.saidAt !== undefined){
let data9 = data.saidAt;
if(data9 !== null){
if(!(validate30(data9, {instancePath:instancePath+"/saidAt"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
if(data.refersTo !== undefined){
if(!(validate36(data.refersTo, {instancePath:instancePath+"/refersTo"}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.quantity !== undefined){
if(!(validate73(data.quantity, {instancePath:instancePath+"/quantity"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.confidence !== undefined){
if(!(validate39(data.confidence, {instancePath:instancePath+"/confidence"}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate41(data.evidence, {instancePath:instancePath+"/evidence"}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.generator !== undefined){
if(!(validate46(data.generator, {instancePath:instancePath+"/generator"}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath=""}={}){
/*# sourceURL="urn:whosaid:schema:claim-record:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = withError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "quote"){
if(!(validate1(data, {instancePath}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
else if(tag0 === "statement"){
if(!(validate48(data, {instancePath}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
else if(tag0 === "casualty"){
if(!(validate62(data, {instancePath}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = withError(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

function withError(errors, error){
if(errors === null) return [error];
errors.push(error);
return errors;
}
