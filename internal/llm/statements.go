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

// schema is the form of statements in JSON; package verify reads it. The statements come first:
// a small model that has to say first whether the passages answer says no too often.
var schema = json.RawMessage(`{
	"type": "object",
	"properties": {
		"statements": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"text": {"type": "string", "description": "one sentence of the answer"},
					"sources": {"type": "array", "items": {"type": "string"}, "description": "numbers of the sentences that say it, as they stand before them"}
				},
				"required": ["text", "sources"],
				"additionalProperties": false
			}
		},
		"answered": {"type": "string", "enum": ["yes", "partly", "no"], "description": "whether the passages answer the question"}
	},
	"required": ["statements", "answered"],
	"additionalProperties": false
}`)

// inJSON tells models of endpoints that do not show them the schema what is wanted. Small models
// copy what it shows: it is valid JSON, has no number that a sentence could have, and no “no”.
// How to say that the passages do not answer is in the rules of the prompt.
const inJSON = `

Write it as JSON: {"statements": [{"text": "…", "sources": ["…"]}], "answered": "yes"}. The numbers that stand before the sentences go into "sources".`

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
