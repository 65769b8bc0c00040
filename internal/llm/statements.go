package llm

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"

	api "github.com/sashabaranov/go-openai"

	"isnad/internal/answer"
	"isnad/internal/answer/prompt"
	"isnad/internal/endpoint"
)

// schema is the form of statements in JSON; package verify reads it.
var schema = json.RawMessage(`{
	"type": "object",
	"properties": {
		"answered": {"type": "string", "enum": ["yes", "partly", "no"], "description": "whether the passages answer the question"},
		"statements": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"text": {"type": "string", "description": "one sentence of the answer"},
					"sources": {"type": "array", "items": {"type": "string"}, "description": "numbers of the sentences that say it, such as 2.3"}
				},
				"required": ["text", "sources"],
				"additionalProperties": false
			}
		}
	},
	"required": ["answered", "statements"],
	"additionalProperties": false
}`)

// inJSON tells models of endpoints that do not show them the schema what is wanted. What it
// shows is valid JSON, since small models copy it.
const inJSON = `

Write it as JSON: {"answered": "yes", "statements": [{"text": "…", "sources": ["2.3"]}]}. The numbers of the sentences go into "sources". "answered" is "partly" if the passages answer a part of the question. If they do not answer it, "answered" is "no" and "statements" is empty.`

// refusals are what an endpoint may answer that does not know a format. Others name the field.
var refusals = []int{http.StatusBadRequest, http.StatusUnprocessableEntity, http.StatusNotImplemented}

// formats are the ways to ask for statements, the best first: JSON of our schema, which many
// servers enforce; any JSON, which older ones offer; and text.
var formats = []*api.ChatCompletionResponseFormat{
	{Type: api.ChatCompletionResponseFormatTypeJSONSchema, JSONSchema: &api.ChatCompletionResponseFormatJSONSchema{Name: "answer", Schema: schema, Strict: true}},
	{Type: api.ChatCompletionResponseFormatTypeJSONObject},
	nil,
}

// WriteStatements is [Client.Write] with statements in JSON, if the endpoint offers that. A
// format that it refuses is not asked for again once another one has been taken.
func (c *Client) WriteStatements(ctx context.Context, messages []prompt.Message, each func(text string)) (answer.Reply, error) {
	for at := int(c.format.Load()); ; at++ {
		reply, err := c.writeAs(ctx, formats[at], messages, each)
		if err == nil {
			c.format.Store(int32(at))
			return reply, nil
		}
		blamed := c.endpoint.Blame(err)
		if refused := slices.Contains(refusals, blamed.Status) || endpoint.NamesFormat(blamed); !refused || at == len(formats)-1 {
			return answer.Reply{Usage: reply.Usage}, blamed
		}
	}
}

// writeAs lets the model write in a format, nil for text.
func (c *Client) writeAs(ctx context.Context, format *api.ChatCompletionResponseFormat, messages []prompt.Message, each func(text string)) (answer.Reply, error) {
	if format == nil || len(messages) == 0 {
		return c.write(ctx, c.request(messages), messages, each)
	}
	told := slices.Clone(messages)
	told[len(told)-1].Text += inJSON // models heed best what comes last
	request := c.request(told)
	request.ResponseFormat = format
	return c.write(ctx, request, told, each)
}
