package eval

// What the tests of the tables need of these tests: package table imports this one.
var (
	Golden       = golden
	Still        = still
	RiverReport  = riverReport
	CompareRiver = comparison
	DropReport   = dropReport
	ModelReport  = modelReport
	GoldIn       = goldIn
)
